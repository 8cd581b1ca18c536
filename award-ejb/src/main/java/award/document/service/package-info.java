/// Where other capabilities print: [PrintingPress], in the words of their papers: [Wording].
package award.document.service;
