/// Where other capabilities print: [PrintingPress].
package award.document.service;
