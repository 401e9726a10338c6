package muster.store.exchange.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.model.Actor;
import muster.model.Commitment;
import muster.model.Workspace;
import muster.model.Zone;
import muster.store.json.Excerpt;
import org.jspecify.annotations.Nullable;

/** Makes plain values of cells. Whether a value is right is told where records are read. */
final class CellReader {
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:[,.'’\\u00A0\\u202F ]\\d{3})+");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,40}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,40}(?:[.,]\\d{1,40})?");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final int SHOWN = 60;

  /** Ids by lower-case names; null where several have that name. */
  private final Map<String, @Nullable String> actors = new HashMap<>();

  private final Map<String, @Nullable String> zones = new HashMap<>();

  CellReader(Workspace workspace) {
    for (Actor actor : workspace.actors()) {
      name(actors, actor.name(), actor.id());
    }
    for (Zone zone : workspace.zones()) {
      name(zones, zone.name(), zone.id());
    }
    name(zones, Commitment.OUTSIDE_UKRAINE.replace('-', ' '), Commitment.OUTSIDE_UKRAINE);
    // An id is itself, whatever else is called so.
    workspace
        .actors()
        .forEach(actor -> actors.put(actor.id().toLowerCase(Locale.ROOT), actor.id()));
    workspace.zones().forEach(zone -> zones.put(zone.id().toLowerCase(Locale.ROOT), zone.id()));
  }

  private static void name(Map<String, @Nullable String> ids, String name, String id) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    ids.put(key, ids.containsKey(key) ? null : id);
  }

  /**
   * @param cell not empty
   * @param before what stood there, or null
   * @throws RefusedCell if the cell is nothing of the field's type
   */
  Object read(FieldType type, String cell, @Nullable Object before) throws RefusedCell {
    return switch (type) {
      case TEXT -> cell;
      case ID -> cell.strip();
      case WORD -> cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
      case ACTOR -> id(actors, cell);
      case PLACE -> id(zones, cell);
      case WHOLE -> whole(cell.strip());
      case DEGREES -> degrees(cell.strip());
      case DATE -> date(cell.strip());
      case TEXTS -> List.copyOf(ListText.split(cell));
      case ACTORS -> {
        List<Object> ids = new ArrayList<>();
        for (String item : ListText.split(cell)) {
          ids.add(id(actors, item));
        }
        yield ids;
      }
      case EVIDENCE -> EvidenceText.read(cell, before);
      case CONDITION -> ConditionText.read(cell);
    };
  }

  /** The id, or what has that name; else the text, which is nobody's. */
  private static String id(Map<String, @Nullable String> ids, String cell) {
    String text = cell.strip();
    String id = ids.get(text.toLowerCase(Locale.ROOT));
    return id == null ? text : id;
  }

  private static Object whole(String text) throws RefusedCell {
    String digits = GROUPED.matcher(text).matches() ? text.replaceAll("\\D", "") : text;
    if (!DIGITS.matcher(digits).matches()) {
      throw RefusedCell.of("table.cell.whole", Excerpt.of(text, SHOWN));
    }
    return new BigInteger(digits);
  }

  private static Object degrees(String text) throws RefusedCell {
    if (!DECIMAL.matcher(text).matches()) {
      throw RefusedCell.of("table.cell.degrees", Excerpt.of(text, SHOWN));
    }
    return new BigDecimal(text.replace(',', '.'));
  }

  /** Also as it is written in most of Europe. */
  private static String date(String text) {
    Matcher day = DAY.matcher(text);
    return day.matches()
        ? String.format(
                Locale.ROOT,
                "%s-%2s-%2s",
                day.group(3),
                Objects.requireNonNull(day.group(2)),
                Objects.requireNonNull(day.group(1)))
            .replace(' ', '0')
        : text;
  }
}
