package muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.model.Actor;
import muster.model.Assumption;
import muster.model.Basis;
import muster.model.Commitment;
import muster.model.Enabler;
import muster.model.Evidence;
import muster.model.ForceModel;
import muster.model.Identified;
import muster.model.Line;
import muster.model.Position;
import muster.model.Site;
import muster.model.Source;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workspace that Muster ships promises: it is sound, and everything in it is traced. */
class ShippedDataTest {
  private static final Path HOME = Path.of(System.getProperty("muster.home"));
  private static final Path DOCUMENTS = Path.of(System.getProperty("muster.documents"));
  private static final Pattern ANCHOR = Pattern.compile("line (\\d+): \"([^\"]+)\"");

  private LoadResult.Loaded loaded;
  private Workspace workspace;

  @BeforeEach
  void load() {
    LoadResult result = WorkspaceFolder.load(HOME.resolve("data"));
    assertThat(result.problems()).isEmpty();
    loaded = (LoadResult.Loaded) result;
    workspace = loaded.workspace();
  }

  @Test
  void aCopyOfItIsTheSameWorkspace(@TempDir Path temp) throws WorkspaceException {
    Path copy = temp.resolve("copy");
    WorkspaceFolder.saveCopy(copy, loaded.workspace(), loaded.foreign());
    assertThat(WorkspaceFolder.load(copy)).isEqualTo(loaded);
  }

  @Test
  void itsFilesAreWhatASaveWrites(@TempDir Path temp) throws WorkspaceException {
    Path copy = temp.resolve("copy");
    WorkspaceFolder.saveCopy(copy, loaded.workspace(), loaded.foreign());
    for (WorkspaceFile file : WorkspaceFile.values()) {
      assertThat(HOME.resolve("data").resolve(file.fileName()))
          .hasSameBinaryContentAs(copy.resolve(file.fileName()));
    }
  }

  @Test
  void everySourceIsCited() {
    List<String> cited =
        traced().stream().flatMap(t -> t.evidence().stream()).map(Evidence::source).toList();
    assertThat(workspace.sources()).extracting(Source::id).isSubsetOf(cited);
  }

  @Test
  void everyRecordHasEvidenceOrSaysThatItIsAnEstimate() {
    assertThat(traced())
        .filteredOn(t -> t.evidence().isEmpty())
        .filteredOn(t -> !(t.record() instanceof Commitment c) || c.basis() == Basis.REPORTED)
        .extracting(t -> t.record().id())
        .isEmpty();
  }

  @Test
  void everyLocatorIsFoundInItsDocument() throws IOException {
    List<Source> documents =
        workspace.sources().stream().filter(s -> s.reference().endsWith(".txt")).toList();
    assertThat(documents).isNotEmpty();
    assumeTrue(Files.isDirectory(DOCUMENTS), "The documents are not at hand");
    List<String> lost = new ArrayList<>();
    for (Source document : documents) {
      List<String> lines = Files.readAllLines(DOCUMENTS.resolve(document.reference()));
      for (Evidence evidence : evidenceOf(document)) {
        if (!isFound(evidence.locator(), lines)) {
          lost.add(document.id() + ": " + evidence.locator());
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private static boolean isFound(String locator, List<String> lines) {
    Matcher anchor = ANCHOR.matcher(locator);
    int found = 0;
    while (anchor.find()) {
      int line = Integer.parseInt(anchor.group(1));
      if (line > lines.size() || !lines.get(line - 1).contains(anchor.group(2))) {
        return false;
      }
      found++;
    }
    return found > 0;
  }

  @Test
  void everyLocatorInANoteOfOurOwnIsOneOfItsHeadings() throws IOException {
    List<String> lost = new ArrayList<>();
    int notes = 0;
    for (Source source : workspace.sources()) {
      Path note = note(source.reference());
      if (note != null) {
        notes++;
        List<String> headings = headings(note);
        for (Evidence evidence : evidenceOf(source)) {
          if (!headings.contains(evidence.locator())) {
            lost.add(source.id() + ": " + evidence.locator());
          }
        }
      }
    }
    assertThat(notes).isEqualTo(2);
    assertThat(lost).isEmpty();
  }

  private static @Nullable Path note(String reference) {
    return reference.endsWith(".md")
        ? Stream.of(HOME.resolve(reference), HOME.resolve("maps").resolve(reference))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow()
        : null;
  }

  /** Each heading, and those of the third level after their own: {@code Zones: stand-off}. */
  private static List<String> headings(Path note) throws IOException {
    List<String> headings = new ArrayList<>();
    String section = "";
    for (String line : Files.readAllLines(note)) {
      if (line.startsWith("## ")) {
        section = line.substring(3);
        headings.add(section);
      } else if (line.startsWith("### ")) {
        headings.add(section + ": " + line.substring(4));
      }
    }
    return headings;
  }

  private List<Evidence> evidenceOf(Source source) {
    return traced().stream()
        .flatMap(t -> t.evidence().stream())
        .filter(e -> e.source().equals(source.id()))
        .toList();
  }

  /** A record and its evidence. */
  private record Traced(Identified record, List<Evidence> evidence) {}

  private List<Traced> traced() {
    List<Traced> traced = new ArrayList<>();
    for (Actor a : workspace.actors()) {
      if (a.available() != null) {
        traced.add(new Traced(a, a.available().evidence()));
      }
    }
    for (Position p : workspace.positions()) {
      traced.add(new Traced(p, p.evidence()));
    }
    for (Assumption a : workspace.assumptions()) {
      traced.add(new Traced(a, a.evidence()));
    }
    for (Commitment c : workspace.commitments()) {
      traced.add(new Traced(c, c.evidence()));
    }
    for (ForceModel f : workspace.forceModels()) {
      traced.add(new Traced(f, f.evidence()));
    }
    for (Enabler e : workspace.enablers()) {
      traced.add(new Traced(e, e.evidence()));
    }
    for (Zone z : workspace.zones()) {
      traced.add(new Traced(z, z.evidence()));
    }
    for (Site s : workspace.sites()) {
      traced.add(new Traced(s, s.evidence()));
    }
    for (Line l : workspace.lines()) {
      traced.add(new Traced(l, l.evidence()));
    }
    return traced;
  }
}
