package muster.desktop.records;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.desktop.kit.Words;
import muster.draw.text.Dates;
import muster.model.Actor;
import muster.model.Assumption;
import muster.model.Briefing;
import muster.model.Commitment;
import muster.model.Enabler;
import muster.model.ForceModel;
import muster.model.Identified;
import muster.model.Line;
import muster.model.Parameter;
import muster.model.Position;
import muster.model.Scenario;
import muster.model.Site;
import muster.model.Source;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.edit.RecordList;

/** What records are called, where a person reads it. */
final class RecordNames {
  private static final int LONGEST = 60;

  private RecordNames() {}

  /** A few words, as a step of work names what it changed. */
  static String brief(Workspace workspace, Identified record) {
    return cut(
        switch (record) {
          case Commitment commitment -> Words.actor(workspace, commitment.actor());
          case Position position ->
              Words.text(
                  "records.name.position",
                  Words.actor(workspace, position.actor()),
                  Dates.full(position.asOf()));
          case Source source -> source.title();
          case Workspace.Header _ -> Words.text("records.kind.header");
          default -> full(workspace, record);
        });
  }

  /** Enough to tell it from others of its kind. */
  static String full(Workspace workspace, Identified record) {
    return switch (record) {
      case Source source ->
          Words.text(
              "records.name.source",
              source.publisher(),
              Dates.full(source.published()),
              source.title());
      case Actor actor -> actor.name();
      case Commitment commitment ->
          Words.text(
              "records.name.commitment",
              Words.actor(workspace, commitment.actor()),
              commitment.task());
      case Assumption assumption -> assumption.label();
      case ForceModel model -> model.label();
      case Enabler enabler -> enabler.label();
      case Parameter parameter -> parameter.label();
      case Scenario scenario -> scenario.title();
      case Briefing briefing -> briefing.title();
      case Zone zone -> zone.name();
      case Site site -> site.name();
      case Line line -> line.name();
      case Position position -> brief(workspace, position);
      default -> record.id();
    };
  }

  /**
   * The names of a list's records by their ids, each name once: where two are called the same, the
   * id is said too. A commitment may also stand outside Ukraine.
   */
  static Map<String, String> of(Workspace workspace, RecordList<?> list) {
    List<? extends Identified> records = list.of(workspace);
    Map<String, Integer> times = new HashMap<>();
    records.forEach(record -> times.merge(full(workspace, record), 1, Integer::sum));
    Map<String, String> names = new LinkedHashMap<>();
    if (list.equals(RecordList.ZONES)) {
      names.put(Commitment.OUTSIDE_UKRAINE, Words.text("records.outside"));
    }
    for (Identified record : records) {
      String name = full(workspace, record);
      boolean alone = times.getOrDefault(name, 0) == 1;
      names.put(record.id(), alone ? name : Words.text("records.name.twice", name, record.id()));
    }
    return names;
  }

  /** A text that is not too long for a menu. */
  static String cut(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST
        ? line
        : line.substring(
                0, Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1)
            + "…";
  }
}
