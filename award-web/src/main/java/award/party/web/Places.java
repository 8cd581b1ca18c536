package award.party.web;

import static java.util.stream.Collectors.joining;

import award.party.Division;
import award.party.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/// Divisions as pages name them: with the way to them, for 海港区 alone would not say where.
@Named
@ApplicationScoped
public class Places {

    /// The divisions that can be chosen, each after the one it lies in.
    public List<Division> getAll() {
        return Divisions.shipped().all();
    }

    /// 浙江省宁波市北仑区; the code itself for a place not known by name; nothing for nothing.
    public String name(String code) {
        if (code == null) return "";
        return Divisions.shipped().find(code)
                .map(division -> Divisions.shipped().path(division).stream().map(Division::name).collect(joining()))
                .orElse(code);
    }
}
