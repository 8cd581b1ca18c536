package award.demonstration.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A part of a plan: names with values, as a file tells them.
record Plan(Map<String, Object> told) {

    static Plan of(String file) {
        return new Plan(Script.plan(file));
    }

    boolean has(String name) {
        return told.containsKey(name);
    }

    /// The text told, or nothing.
    String text(String name) {
        return String.valueOf(told.getOrDefault(name, ""));
    }

    int number(String name) {
        return told.get(name) instanceof Number number ? number.intValue() : 0;
    }

    /// What is not told is so.
    boolean unlessTold(String name) {
        return !Boolean.FALSE.equals(told.get(name));
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    @SuppressWarnings("unchecked")
    Optional<Plan> part(String name) {
        return Optional.ofNullable((Map<String, Object>) told.get(name)).map(Plan::new);
    }

    @SuppressWarnings("unchecked")
    List<Plan> parts(String name) {
        return ((List<Map<String, Object>>) told.getOrDefault(name, List.of())).stream().map(Plan::new).toList();
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String name) {
        return (List<String>) told.getOrDefault(name, List.of());
    }
}
