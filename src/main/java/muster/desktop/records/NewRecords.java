package muster.desktop.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import muster.model.Identified;
import muster.model.Workspace;
import muster.store.exchange.CountryCode;
import muster.store.exchange.MakeId;

/** What a new record begins with, and the id that it gets. */
final class NewRecords {
  private NewRecords() {}

  /** The members that a new record has before anything is typed. */
  static Map<String, Object> members(Workspace workspace, RecordKind kind) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Field field : kind.fields()) {
      switch (field.input()) {
        case Input.Texts _, Input.Names _, Input.Rows _ when field.required() ->
            members.put(field.member(), List.of());
        case Input.Choices _ -> members.put(field.member(), Map.of());
        case Input.Day _ -> members.put(field.member(), workspace.header().asOf().text());
        default -> {}
      }
    }
    if (kind == RecordKind.BRIEFINGS) {
      members.put("slides", List.of());
    }
    if (kind == RecordKind.ASSUMPTIONS) {
      members.put(
          "options",
          List.of(Map.of("id", "no", "label", "no"), Map.of("id", "yes", "label", "yes")));
      members.put("baseline", "no");
    }
    return members;
  }

  /**
   * The id that goes with what is written, and that no other record of the kind has; empty while
   * too little is written.
   */
  static String id(Workspace workspace, RecordKind kind, Map<String, Object> members) {
    if (kind == RecordKind.ACTORS) {
      return CountryCode.of(Plain.text(members.get("name")));
    }
    List<String> parts =
        switch (kind) {
          case COMMITMENTS -> parts(members, "actor", "axis", "domain");
          case POSITIONS -> parts(members, "actor", "asOf");
          case SOURCES -> parts(members, "publisher", "published");
          case SCENARIOS, BRIEFINGS -> parts(members, "title");
          case ZONES, SITES, LINES -> parts(members, "name");
          default -> parts(members, "label");
        };
    Set<String> taken = new HashSet<>();
    for (Identified record : kind.list().of(workspace)) {
      taken.add(record.id());
    }
    return free(MakeId.of(String.join(" ", parts)), taken);
  }

  /** An id like the one wanted that is none of those taken; empty if that is. */
  static String free(String wanted, Set<String> taken) {
    return wanted.isEmpty()
        ? ""
        : Stream.iterate(1, n -> n + 1)
            .map(n -> n == 1 ? wanted : wanted + "-" + n)
            .filter(id -> !taken.contains(id))
            .findFirst()
            .orElseThrow();
  }

  private static List<String> parts(Map<String, Object> members, String... names) {
    List<String> parts = new ArrayList<>();
    for (String name : names) {
      String text = Plain.text(members.get(name));
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    return parts;
  }
}
