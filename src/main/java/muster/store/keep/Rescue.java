package muster.store.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muster.model.Messages;
import muster.store.FileOperations;
import muster.store.LoadResult;
import muster.store.Problem;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFiles;
import muster.store.history.History;
import muster.store.history.Version;

/**
 * The way back for a folder whose workspace cannot be read: files of the newest good version in the
 * place of those that are damaged, or of all where that does not fit together. What is replaced is
 * put aside, never overwritten.
 *
 * @param version from which the files come
 * @param files that would be replaced, by name
 * @param sentence what is damaged and what can be done, for the person to decide
 */
public record Rescue(Path folder, Version version, Map<String, byte[]> files, String sentence) {
  private static final Messages MESSAGES = new Messages("muster.store.messages");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  public Rescue {
    files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /**
   * What can be done for a folder whose workspace was refused.
   *
   * @param problems of the refusal
   * @return empty where there is no good earlier version
   */
  public static Optional<Rescue> of(Path folder, List<Problem> problems) {
    return History.of(folder)
        .newestWhole()
        .flatMap(
            whole -> {
              try {
                return Optional.of(plan(folder, problems, whole));
              } catch (IOException | SecurityException e) {
                return Optional.empty();
              }
            });
  }

  private static Rescue plan(Path folder, List<Problem> problems, History.Whole whole)
      throws IOException {
    Set<String> damaged = problems.stream().map(Problem::file).collect(Collectors.toSet());
    Map<String, byte[]> now = WorkspaceFiles.in(folder);
    Map<String, byte[]> fewest = new LinkedHashMap<>();
    Map<String, byte[]> mixed = new LinkedHashMap<>();
    for (String name : WorkspaceFiles.names()) {
      byte[] good = whole.files().get(name);
      boolean replace = damaged.contains(name) || !now.containsKey(name);
      if (replace) {
        fewest.put(name, good);
      }
      mixed.put(name, replace ? good : now.get(name));
    }
    boolean fits = WorkspaceFiles.read(mixed) instanceof LoadResult.Loaded;
    Map<String, byte[]> files = fits ? fewest : new LinkedHashMap<>(whole.files());
    files.entrySet().removeIf(e -> Arrays.equals(e.getValue(), now.get(e.getKey())));
    return new Rescue(
        folder,
        whole.version(),
        files,
        MESSAGES.text(
            "rescue.offer",
            String.join(", ", files.keySet()),
            TIME.format(whole.version().time().atZone(ZoneId.systemDefault()))));
  }

  /**
   * Puts the damaged files aside and the good ones in their places.
   *
   * @return what was done, in a sentence
   * @throws WorkspaceException if that failed; the damaged files are still where they were
   */
  public String accept(FileOperations operations, InstantSource clock) throws WorkspaceException {
    List<String> aside = new ArrayList<>();
    try {
      for (String name : files.keySet()) {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {

          aside.add(
              SetAside.copy(folder, name, Files.readAllBytes(file), clock.instant(), operations));
        }
      }
    } catch (IOException | SecurityException e) {
      throw new WorkspaceException(MESSAGES.text("rescue.failed", folder), e);
    }
    WorkspaceFiles.save(folder, files, operations);
    return aside.isEmpty()
        ? MESSAGES.text("rescue.done", String.join(", ", files.keySet()))
        : MESSAGES.text(
            "rescue.done.aside", String.join(", ", files.keySet()), String.join(", ", aside));
  }
}
