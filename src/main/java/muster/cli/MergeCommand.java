package muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.store.FileFailure;
import muster.store.FileOperations;
import muster.store.LoadResult;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFiles;
import muster.store.history.History;
import muster.store.lock.WorkspaceLock;
import muster.store.merge.Conflict;
import muster.store.merge.Decision;
import muster.store.merge.Differences;
import muster.store.merge.Merge;
import muster.store.merge.MergedFile;
import muster.store.merge.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Two versions of a workspace, or of one of its files for git, to one. */
final class MergeCommand implements Command {
  private static final String TAKE = "--take";
  private static final String PATH = "--path";
  private static final long LARGEST = 64L << 20;

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(
        OptionSpec.builder(TAKE)
            .paramLabel("ours|theirs")
            .description(Texts.of("option.merge.take"))
            .type(Side.class)
            .converters(MergeCommand::sideOf)
            .build(),
        OptionSpec.builder(PATH)
            .paramLabel(Texts.of("value.file"))
            .description(Texts.of("option.merge.path"))
            .type(String.class)
            .build(),
        OptionSpec.builder(Options.DRY_RUN).description(Texts.of("option.merge.dry")).build(),
        Options.format());
  }

  @Override
  public List<PositionalParamSpec> positionals() {
    return List.of(
        positional(0, "value.base", "option.merge.base"),
        positional(1, "value.ours", "option.merge.ours"),
        positional(2, "value.theirs", "option.merge.theirs"));
  }

  private static PositionalParamSpec positional(int index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .arity("1")
        .paramLabel(Texts.of(label))
        .description(Texts.of(description))
        .type(Path.class)
        .required(true)
        .build();
  }

  @Override
  public boolean run(ParseResult request, PrintWriter out) throws RequestException {
    Path ours = path(request, 1);
    Requests.refusePacked(ours);
    Side take = request.<@Nullable Side>matchedOptionValue(TAKE, null);
    try {
      MergeReport report =
          Files.isDirectory(ours) ? folders(request, ours, take) : files(request, ours, take);
      report.write(Options.format(request), out);
      return report.merged();
    } catch (WorkspaceException e) {
      throw new RequestException(String.valueOf(e.getMessage()));
    }
  }

  private static Path path(ParseResult request, int index) {
    return request.matchedPositionalValue(index, Path.of(""));
  }

  private static MergeReport folders(ParseResult request, Path ours, @Nullable Side take)
      throws RequestException, WorkspaceException {
    Map<String, byte[]> here = loaded(ours);
    Merge merge =
        Merge.of(
            loaded(path(request, 0)), here, loaded(path(request, 2)), new Decision(Map.of(), take));
    boolean sound = merge.result() instanceof LoadResult.Loaded;
    boolean settled = sound && (merge.conflicts().isEmpty() || take != null);
    boolean dry = request.hasMatchedOption(Options.DRY_RUN);
    if (settled && !dry) {
      save(ours, merge);
    }
    return new MergeReport(
        settled,
        settled && !dry,
        ours.toString(),
        merge.conflicts(),
        merge.sentences().subList(merge.conflicts().size(), merge.sentences().size()),
        settled ? Differences.between(here, merge.files()) : List.of());
  }

  /** As a save writes it, so that what stands otherwise only in its form is no change. */
  private static Map<String, byte[]> loaded(Path folder) throws RequestException {
    try {
      LoadResult.Loaded loaded = Requests.loaded(folder);
      return WorkspaceFiles.of(loaded.workspace(), loaded.foreign());
    } catch (RequestException e) {
      List<String> sentences = new ArrayList<>(List.of(Texts.of("merge.folder", folder)));
      sentences.addAll(e.sentences());
      throw new RequestException(sentences);
    }
  }

  private static void save(Path ours, Merge merge) throws WorkspaceException, RequestException {
    InstantSource clock = InstantSource.system();
    switch (WorkspaceLock.acquire(ours, clock.instant())) {
      case WorkspaceLock.HeldBy(String sentence) -> throw new RequestException(sentence);
      case WorkspaceLock.Held(WorkspaceLock lock, String _) -> {
        try (lock) {
          History history = History.of(ours);
          history.keep(WorkspaceFiles.in(ours), clock.instant());
          WorkspaceFiles.save(ours, merge.files(), FileOperations.DISK);
          history.keep(merge.files(), clock.instant());
        } catch (IOException e) {
          throw new RequestException(Texts.of("merge.failed", ours, FileFailure.reason(e)));
        }
      }
    }
  }

  private static MergeReport files(ParseResult request, Path ours, @Nullable Side take)
      throws RequestException, WorkspaceException {
    String named = Options.text(request, PATH);
    String name = named == null ? String.valueOf(ours.getFileName()) : named;
    MergedFile merged =
        MergedFile.of(name, read(path(request, 0)), read(ours), read(path(request, 2)), take);
    List<Conflict> conflicts = merged.conflicts();
    if (!request.hasMatchedOption(Options.DRY_RUN)) {
      write(ours, merged.content());
    }
    return new MergeReport(
        conflicts.isEmpty() || take != null,
        !request.hasMatchedOption(Options.DRY_RUN),
        name,
        conflicts,
        List.of(),
        List.of());
  }

  private static byte[] read(Path file) throws RequestException {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        throw new RequestException(Texts.of("merge.file", file));
      }
      return Files.readAllBytes(file);
    } catch (IOException | SecurityException e) {
      throw new RequestException(Texts.of("merge.file", file));
    }
  }

  private static void write(Path file, byte[] content) throws RequestException {
    Path draft = file.resolveSibling(file.getFileName() + ".muster-new");
    try {
      FileOperations.DISK.write(draft, content);
      FileOperations.DISK.copyPermissions(file, draft);
      FileOperations.DISK.move(draft, file);
    } catch (IOException | SecurityException e) {
      throw new RequestException(Texts.of("merge.failed", file, FileFailure.reason(e)));
    }
  }

  private static Side sideOf(String word) {
    return switch (word) {
      case "ours" -> Side.OURS;
      case "theirs" -> Side.THEIRS;
      default -> throw new TypeConversionException(Texts.of("wrong.take", word));
    };
  }
}
