package muster.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import muster.model.Choices;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;
import muster.store.json.CanonicalJson;
import muster.store.json.Document;
import muster.store.json.Excerpt;
import muster.store.json.Json;
import muster.store.json.JsonPath;
import muster.store.json.JsonTree;
import muster.store.json.ValueBudget;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a slide shows, as it travels inside the picture. It may name scenarios,
 * assumptions and zones that the workspace at hand does not have.
 *
 * @param title of the workspace that it was painted from
 * @param asOf of that workspace
 * @param marking of that workspace
 */
public record SlideState(
    String title, PartialDate asOf, String marking, Setting setting, Slide slide) {

  /** A state's JSON is not larger, in bytes. */
  public static final int LARGEST = 1 << 20;

  /** Of the way to what is wrong. */
  private static final int SHOWN = 200;

  private static final String FORMAT = "muster-slide";

  /** A slide is a page of text: what has more values was not made by Muster. */
  private static final int MOST_VALUES = 20_000;

  public static SlideState of(Workspace workspace, Setting setting, Slide slide) {
    Workspace.Header header = workspace.header();
    return new SlideState(header.title(), header.asOf(), header.marking(), setting, slide);
  }

  /** The state as JSON in UTF-8; equal states give equal bytes. */
  public byte[] json() {
    String text =
        CanonicalJson.print(
            new Members()
                .put("format", FORMAT)
                .put("version", HeaderFormat.VERSION)
                .put(
                    "workspace",
                    new Members()
                        .put("title", title)
                        .put("asOf", asOf)
                        .put("marking", marking)
                        .and(Extras.NONE))
                .put(
                    "setting",
                    new Members()
                        .put("scenario", setting.scenario())
                        .put("choices", setting.choices().options())
                        .put("parameters", setting.parameters())
                        .put("rotation", setting.rotation())
                        .and(Extras.NONE))
                .put("slide", BriefingFormat.writeSlide(slide))
                .and(Extras.NONE));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a state as strictly as a file of a workspace.
   *
   * @param json not larger than {@link #LARGEST}
   * @throws SlideStateException if it is none; the message is one sentence
   */
  public static SlideState read(byte[] json) throws SlideStateException {
    Problems problems = new Problems();
    SlideState state = json.length > LARGEST ? null : read(json, problems);
    if (state == null || !problems.none()) {
      throw new SlideStateException(
          problems.none()
              ? problems.words().text("slide.large")
              : problems
                  .words()
                  .text(
                      "slide.wrong",
                      Excerpt.of(problems.list().getFirst().path(), SHOWN),
                      problems.list().getFirst().message()));
    }
    return state;
  }

  private static @Nullable SlideState read(byte[] bytes, Problems problems) {
    // A state has no file of its own: its slide is read like one of the briefings' file.
    Document document = Utf8.decode(bytes, WorkspaceFile.BRIEFINGS, problems);
    if (document == null) {
      return null;
    }
    FileReading reading =
        new FileReading(
            WorkspaceFile.BRIEFINGS,
            document,
            problems,
            new Index(),
            new GeometryBudget(),
            new LinkedHashMap<>());
    Json json = JsonTree.parse(document.text(), reading::problem, new ValueBudget(MOST_VALUES));
    Fields fields = json == null ? null : new Value(reading, json, JsonPath.ROOT).fields();
    return fields == null ? null : read(fields);
  }

  private static @Nullable SlideState read(Fields fields) {
    HeaderFormat.checkFormat(fields.required("format"), FORMAT);
    HeaderFormat.checkVersion(fields.required("version"));
    Fields workspace = fields.object("workspace");
    Fields setting = fields.object("setting");
    Fields slide = fields.object("slide");
    if (workspace == null || setting == null || slide == null) {
      return null;
    }
    return new SlideState(
        workspace.text("title"),
        workspace.date("asOf"),
        workspace.text("marking"),
        setting(setting),
        BriefingFormat.slide(slide, Value.noneYet()));
  }

  private static Setting setting(Fields fields) {
    Map<String, String> choices = new LinkedHashMap<>();
    Map<String, BigDecimal> parameters = new LinkedHashMap<>();
    String scenario = fields.optionalText("scenario");
    Fields chosen = fields.object("choices");
    if (chosen != null) {
      chosen.entries().forEach(entry -> choices.put(entry.getKey(), entry.getValue().text()));
    }
    Fields numbers = fields.object("parameters");
    if (numbers != null) {
      numbers
          .entries()
          .forEach(
              entry -> {
                BigDecimal number = entry.getValue().decimal();
                if (number != null) {
                  parameters.put(entry.getKey(), number);
                }
              });
    }
    return new Setting(scenario, new Choices(choices), parameters, fields.positive("rotation"));
  }
}
