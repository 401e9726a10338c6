package muster.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.assess.EvidenceScope;
import muster.geo.BaseMap;
import muster.model.Assumption;
import muster.model.Identified;
import muster.model.Parameter;
import muster.model.PartialDate;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;
import muster.store.LoadResult;
import muster.store.PackedWorkspace;
import muster.store.Problem;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;
import muster.store.keep.KeptFolder;
import muster.store.merge.Decision;
import muster.store.merge.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Turns options into what they name: a workspace, a setting. */
final class Requests {
  private Requests() {}

  /** The folder with {@code data/} and {@code maps/} that Muster is shipped with. */
  static Path home() throws RequestException {
    String home = System.getProperty("muster.home");
    if (home == null) {
      throw new RequestException(Texts.of("home.missing"));
    }
    return Path.of(home);
  }

  /** The folder or packed workspace that is named, else the shipped workspace's folder. */
  static Path folder(ParseResult request) throws RequestException {
    Path named = request.<@Nullable Path>matchedOptionValue(Options.WORKSPACE, null);
    return named == null ? home().resolve("data") : WorkspaceFolder.of(named);
  }

  static Workspace workspace(ParseResult request) throws RequestException {
    return workspace(folder(request));
  }

  static Workspace workspace(Path folder) throws RequestException {
    return loaded(folder).workspace();
  }

  /** A workspace with all that its files hold, to be saved again. */
  static LoadResult.Loaded loaded(Path folder) throws RequestException {
    return switch (WorkspaceFolder.load(folder)) {
      case LoadResult.Loaded loaded -> loaded;
      case LoadResult.Rejected(List<Problem> problems) ->
          throw new RequestException(problems.stream().map(Requests::describe).toList());
    };
  }

  /**
   * Saves what became of a workspace, with the version before in the history.
   *
   * @throws RequestException if it is packed, somebody has it open, or it cannot be saved
   */
  static void keep(Path folder, LoadResult.Loaded before, Workspace after) throws RequestException {
    refusePacked(folder);
    try (KeptFolder kept = KeptFolder.open(folder, before.workspace(), before.foreign())) {
      if (!kept.isWritable()) {
        throw new RequestException(kept.note());
      }
      kept.keep(after, before.foreign(), Decision.all(Side.OURS));
    } catch (WorkspaceException e) {
      throw new RequestException(String.valueOf(e.getMessage()));
    }
  }

  /** A packed workspace is not changed where it is. */
  static void refusePacked(Path place) throws RequestException {
    if (PackedWorkspace.isOne(place)) {
      throw new RequestException(Texts.of("packed.fixed", place));
    }
  }

  static BaseMap baseMap() throws RequestException {
    try {
      return BaseMap.load(home().resolve("maps"));
    } catch (IOException e) {
      throw new RequestException(String.valueOf(e.getMessage()));
    }
  }

  static String describe(Problem problem) {
    return Texts.of(
        "problem",
        problem.file(),
        String.valueOf(problem.line()),
        String.valueOf(problem.column()),
        problem.message());
  }

  /** The scenario's setting with the choices and parameters that the options change. */
  static Setting setting(Workspace workspace, ParseResult request) throws RequestException {
    String named = Options.text(request, Options.SCENARIO);
    Scenario scenario =
        named == null ? null : find(workspace.scenarios(), named, "unknown.scenario");
    Setting setting = Setting.of(workspace, scenario);
    if (request.commandSpec().findOption(Options.SET) != null) {
      setting = withChoices(workspace, setting, Options.assignments(request, Options.SET));
    }
    if (request.commandSpec().findOption(ZonesCommand.PARAMETER) != null) {
      setting =
          withParameters(workspace, setting, Options.assignments(request, ZonesCommand.PARAMETER));
    }
    return setting;
  }

  /**
   * What is believed of a workspace.
   *
   * @throws RequestException if a source that is not to be believed is not there
   */
  static EvidenceScope scope(Workspace workspace, ParseResult request) throws RequestException {
    Set<String> without = new LinkedHashSet<>();
    for (String id : Options.ids(request, Options.WITHOUT_SOURCE)) {
      without.add(find(workspace.sources(), id, "unknown.source").id());
    }
    PartialDate day = request.<@Nullable PartialDate>matchedOptionValue(Options.AS_OF, null);
    return new EvidenceScope(day == null ? null : day.lastDay(), without);
  }

  private static Setting withChoices(
      Workspace workspace, Setting setting, Map<String, String> choices) throws RequestException {
    Setting changed = setting;
    for (Map.Entry<String, String> choice : choices.entrySet()) {
      Assumption assumption = find(workspace.assumptions(), choice.getKey(), "unknown.assumption");
      Assumption.Option option =
          find(assumption.options(), choice.getValue(), "unknown.option", assumption.id());
      changed = changed.withChoice(assumption.id(), option.id());
    }
    return changed;
  }

  private static Setting withParameters(
      Workspace workspace, Setting setting, Map<String, BigDecimal> values)
      throws RequestException {
    Setting changed = setting;
    for (Map.Entry<String, BigDecimal> value : values.entrySet()) {
      Parameter parameter = find(workspace.parameters(), value.getKey(), "unknown.parameter");
      if (value.getValue().compareTo(parameter.min()) < 0
          || value.getValue().compareTo(parameter.max()) > 0) {
        throw new RequestException(
            Texts.of(
                "parameter.range",
                parameter.id(),
                parameter.min().toPlainString(),
                parameter.max().toPlainString(),
                parameter.unit(),
                value.getValue().toString()));
      }
      changed = changed.withParameter(parameter.id(), value.getValue());
    }
    return changed;
  }

  /**
   * The record with an id.
   *
   * @param unknown the message if there is none: the id, the ids that there are, and more arguments
   */
  static <T extends Identified> T find(List<T> records, String id, String unknown, Object... more)
      throws RequestException {
    for (T candidate : records) {
      if (candidate.id().equals(id)) {
        return candidate;
      }
    }
    String known =
        records.isEmpty()
            ? Texts.of("none")
            : records.stream().map(Identified::id).collect(Collectors.joining(", "));
    Object[] arguments = new Object[2 + more.length];
    arguments[0] = id;
    arguments[1] = known;
    System.arraycopy(more, 0, arguments, 2, more.length);
    throw new RequestException(Texts.of(unknown, arguments));
  }
}
