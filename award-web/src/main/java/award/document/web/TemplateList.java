package award.document.web;

import award.document.service.TemplateDesk;
import award.document.template.KindRow;
import award.document.template.VersionRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/// The page `document/templates.xhtml`.
@Named
@RequestScoped
public class TemplateList {

    @Inject TemplateDesk desk;

    private List<KindRow> kinds;
    private Map<String, String> schemes;

    public List<KindRow> getKinds() {
        if (kinds == null) kinds = desk.kinds();
        return kinds;
    }

    /// What an award calls itself; empty for the template of all.
    public String nameOf(VersionRow version) {
        if (schemes == null) schemes = desk.schemes();
        return schemes.getOrDefault(version.scheme(), version.scheme());
    }
}
