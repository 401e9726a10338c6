package muster.desktop.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import muster.desktop.kit.Words;
import muster.model.Scenario;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Names for changes of a slide, such as “Where we stand, subtitle June → July”. */
final class SlideSteps {
  private static final int LONGEST = 30;

  /** What a slide says, each with the key of its name. */
  private static final Map<String, Function<Slide, @Nullable Object>> PARTS = parts();

  private SlideSteps() {}

  private static Map<String, Function<Slide, @Nullable Object>> parts() {
    Map<String, Function<Slide, @Nullable Object>> parts = new LinkedHashMap<>();
    parts.put("title", Slide::title);
    parts.put("subtitle", Slide::subtitle);
    parts.put("layout", Slide::layout);
    parts.put("chart", Slide::chart);
    parts.put("target", Slide::target);
    parts.put("scenario", Slide::scenario);
    parts.put("compare", Slide::compare);
    parts.put("view", Slide::view);
    parts.put("layers", Slide::layers);
    parts.put("callouts", Slide::callouts);
    parts.put("highlight", Slide::highlight);
    parts.put("text", Slide::text);
    parts.put("notes", Slide::notes);
    parts.put("marking", Slide::marking);
    return parts;
  }

  static String name(Workspace workspace, Slide before, Slide after) {
    List<String> changed =
        PARTS.entrySet().stream()
            .filter(
                part ->
                    !Objects.equals(part.getValue().apply(before), part.getValue().apply(after)))
            .map(Map.Entry::getKey)
            .toList();
    if (changed.size() == 1) {
      String key = changed.getFirst();
      String old = word(workspace, key, before);
      String now = word(workspace, key, after);
      if (old != null && now != null && old.length() <= LONGEST && now.length() <= LONGEST) {
        return Words.text("records.step.one", before.title(), label(key), old, now);
      }
    }
    return Words.text(
        "records.step.many",
        before.title(),
        Words.list(changed.stream().map(SlideSteps::label).toList()));
  }

  private static String label(String key) {
    return Words.text("film.part." + key);
  }

  /** A value in words; null where it is more than a few. */
  private static @Nullable String word(Workspace workspace, String key, Slide slide) {
    Object value = Objects.requireNonNull(PARTS.get(key)).apply(slide);
    String text = value == null ? Words.text("none") : value.toString();
    return switch (key) {
      case "title", "subtitle", "marking" -> text;
      case "scenario" -> Words.label(workspace.scenarios(), text, Scenario::title);
      default -> null;
    };
  }
}
