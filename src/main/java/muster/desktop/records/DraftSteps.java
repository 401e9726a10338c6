package muster.desktop.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import muster.desktop.kit.Words;
import muster.draw.text.Numbers;
import muster.model.Coded;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.Edit;
import org.jspecify.annotations.Nullable;

/** Makes steps of work of drafts, with names that say what they do. */
final class DraftSteps {
  private static final int NAMED = 3;
  private static final int LONGEST = 30;

  private final Workspace workspace;
  private final RecordKind kind;

  DraftSteps(Workspace workspace, RecordKind kind) {
    this.workspace = workspace;
    this.kind = kind;
  }

  /**
   * @param record that the draft stands for
   */
  <T extends Identified> Edit save(Draft<T> draft, T record) {
    T before = draft.before();
    return new Edit(
        before == null
            ? Words.text("records.step.add", name(record))
            : changed(name(record), draft.from(), draft.now()),
        draft.changes(workspace, record),
        null);
  }

  private String name(Identified record) {
    return RecordNames.brief(workspace, record);
  }

  /** Such as “France, likely 10,000 → 8,000”, or “edit France: likely, status”. */
  private String changed(String name, Map<String, Object> from, Map<String, Object> to) {
    List<Spot> spots = new ArrayList<>();
    collect(Spot.ROOT, from, to, spots);
    if (spots.size() == 1) {
      Spot spot = spots.getFirst();
      String before = word(spot, spot.in(from));
      String after = word(spot, spot.in(to));
      if (before != null
          && after != null
          && before.length() <= LONGEST
          && after.length() <= LONGEST) {
        return Words.text("records.step.one", name, label(spot), before, after);
      }
    }
    Set<String> labels = new LinkedHashSet<>();
    spots.forEach(spot -> labels.add(label(spot)));
    String named = Words.list(labels.stream().limit(NAMED).toList());
    return labels.size() > NAMED
        ? Words.text("records.step.more", name, named)
        : Words.text("records.step.many", name, named);
  }

  private static String label(Spot spot) {
    String label = Field.label(String.valueOf(spot.steps().getLast()));
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  /** The smallest members that differ; a list is one. */
  private static void collect(
      Spot at, Map<String, Object> from, Map<String, Object> to, List<Spot> spots) {
    Set<String> names = new LinkedHashSet<>(from.keySet());
    names.addAll(to.keySet());
    for (String name : names) {
      Object before = from.get(name);
      Object after = to.get(name);
      if (Objects.equals(before, after)) {
        continue;
      }
      if (before instanceof Map<?, ?> && after instanceof Map<?, ?> && isGroup(name)) {
        collect(at.child(name), Plain.object(before), Plain.object(after), spots);
      } else {
        spots.add(at.child(name));
      }
    }
  }

  /** Whether the object's members have names of their own, rather than ids. */
  private static boolean isGroup(String name) {
    return !name.equals("requires") && !name.equals("choices") && !name.equals("parameters");
  }

  /** A value in words; null where it is more than a word or a number. */
  private @Nullable String word(Spot spot, @Nullable Object value) {
    Field field = field(kind.fields(), spot.steps());
    return switch (value) {
      case null -> Words.text("none");
      case BigDecimal number when isWhole(number) -> Numbers.whole(number.longValue());
      case BigDecimal number -> Plain.shown(number);
      case String text when field != null && field.input() instanceof Input.Word(var words) ->
          words.stream()
              .filter(word -> word.code().equals(text))
              .findFirst()
              .<String>map(word -> Words.of((Coded) word))
              .orElse(text);
      case String text when field != null && field.input() instanceof Input.Name(var list) ->
          RecordNames.of(workspace, list).getOrDefault(text, text);
      case String text -> text;
      default -> null;
    };
  }

  private static boolean isWhole(BigDecimal number) {
    return number.precision() - number.scale() < 19 && number.stripTrailingZeros().scale() <= 0;
  }

  private static @Nullable Field field(List<Field> fields, List<Object> steps) {
    for (Field field : fields) {
      if (field.member().equals(steps.getFirst())) {
        return steps.size() == 1
            ? field
            : field.input() instanceof Input.Group(List<Field> parts)
                ? field(parts, steps.subList(1, steps.size()))
                : null;
      }
    }
    return null;
  }
}
