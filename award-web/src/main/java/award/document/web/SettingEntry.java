package award.document.web;

import award.document.template.Setting;
import java.io.Serializable;
import java.util.Map;

/// What is set of a part being edited.
public final class SettingEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Setting setting;
    private final Map<Setting, String> values;

    SettingEntry(Setting setting, Map<Setting, String> values) {
        this.setting = setting;
        this.values = values;
    }

    public Setting getSetting() {
        return setting;
    }

    public String getWay() {
        return setting.way().name();
    }

    /// Whether its words run over several lines.
    public boolean isTall() {
        return setting == Setting.TEXT || setting == Setting.CLOSING;
    }

    public String getValue() {
        return values.get(setting);
    }

    public void setValue(String value) {
        values.put(setting, PartEntry.told(value));
    }
}
