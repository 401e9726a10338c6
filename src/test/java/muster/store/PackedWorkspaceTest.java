package muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import muster.testing.Sentences;
import muster.testing.ShippedData;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackedWorkspaceTest {
  private static final int CENTRAL = 0x02014b50;

  @TempDir Path folder;

  private Path packed(Map<String, byte[]> files) throws WorkspaceException {
    Path file = folder.resolve("план з пробілами.muster");
    PackedWorkspace.save(file, files, FileOperations.DISK);
    return file;
  }

  /** What a person is told of an archive with this in it. */
  private String refusal(byte[] archive) throws IOException {
    Path file = folder.resolve("hostile.muster");
    Files.write(file, archive);
    LoadResult read = WorkspaceFolder.load(file);
    assertThat(read).isInstanceOf(LoadResult.Rejected.class);
    assertThat(read.problems()).hasSize(1);
    String message = read.problems().getFirst().message();
    Sentences.check(message);
    assertThat(message).contains(file.toString());
    return message;
  }

  private static byte[] archive(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("[]".getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** Changes the first entry of the directory at the archive's end. */
  private static byte[] marked(Consumer<ByteBuffer> change) throws IOException {
    byte[] archive = archive("workspace.json");
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int at = 0;
    while (bytes.getInt(at) != CENTRAL) {
      at++;
    }
    change.accept(bytes.slice(at, bytes.limit() - at).order(ByteOrder.LITTLE_ENDIAN));
    return archive;
  }

  @Test
  void theShippedWorkspaceComesBackAsItIs() throws Exception {
    Path file = packed(WorkspaceFiles.in(ShippedData.FOLDER));
    assertThat(PackedWorkspace.files(file))
        .containsExactlyEntriesOf(WorkspaceFiles.in(ShippedData.FOLDER));
    assertThat(((LoadResult.Loaded) WorkspaceFolder.load(file)).workspace())
        .isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void aFormOfItsOwnStaysToTheByte() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    SoundFolder.files()
        .forEach(
            (name, content) ->
                files.put(
                    name,
                    ("\r\n\t" + new String(content, StandardCharsets.UTF_8) + "  ")
                        .getBytes(StandardCharsets.UTF_8)));
    assertThat(PackedWorkspace.files(packed(files))).containsExactlyEntriesOf(files);
  }

  @Property(tries = 50)
  void anyBytesComeBack(@ForAll @Size(max = 14) List<byte[]> contents) throws Exception {
    Map<String, byte[]> files = new HashMap<>();
    for (int i = 0; i < contents.size(); i++) {
      files.put(WorkspaceFiles.names().get(i % WorkspaceFiles.names().size()), contents.get(i));
    }
    if (!files.isEmpty()) {
      assertThat(PackedEntries.read(PackedEntries.write(files)))
          .containsExactlyInAnyOrderEntriesOf(files);
    }
  }

  @Test
  void theSameFilesMakeTheSameBytesInEveryTimeZone() throws Exception {
    TimeZone before = TimeZone.getDefault();
    byte[] here = PackedEntries.write(SoundFolder.files());
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(PackedEntries.write(SoundFolder.files())).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void aSystemCanTellItFromOtherArchivesAtAFixedPlace() throws Exception {
    byte[] archive = PackedEntries.write(SoundFolder.files());
    assertThat(new String(archive, 30, 44, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/vnd.muster.workspace+zip");
  }

  @Test
  void whatCouldNotBeReadAgainIsNotPacked() {
    Map<String, byte[]> files = SoundFolder.files();
    files.put("actors.json", "[".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> packed(files)).isInstanceOf(WorkspaceException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whereWritingFailsTheOldFileIsWhole() throws Exception {
    Path file = packed(SoundFolder.files());
    byte[] before = Files.readAllBytes(file);
    FileOperations failing =
        new FileOperations() {
          @Override
          public void move(Path from, Path to) throws IOException {
            throw new IOException("the disk is full");
          }
        };
    Map<String, byte[]> other = WorkspaceFiles.in(ShippedData.FOLDER);
    assertThatThrownBy(() -> PackedWorkspace.save(file, other, failing))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("the disk is full");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void otherFilesBesideTheWorkspaceAreLeftAlone() throws Exception {
    assertThat(PackedEntries.read(archive("notes/read me.txt", "actors.json", ".muster/a")))
        .containsOnlyKeys("actors.json");
  }

  @Test
  void everyPointerToWorkspaceJsonIsItsFolder() {
    assertThat(WorkspaceFolder.of(folder.resolve("workspace.json")))
        .isEqualTo(folder.toAbsolutePath());
    assertThat(WorkspaceFolder.of(folder)).isEqualTo(folder);
    assertThat(WorkspaceFolder.of(Path.of("workspace.json")))
        .isEqualTo(Path.of("").toAbsolutePath());
  }

  @Test
  void aFileWithAnotherNameIsNoPackedWorkspace() throws IOException {
    Path file = Files.write(folder.resolve("notes.txt"), archive("workspace.json"));
    assertThat(WorkspaceFolder.load(file).problems().getFirst().message())
        .contains("ends in .muster");
  }

  @Test
  void whatIsNoArchiveOrWasCutOffIsSaid() throws IOException {
    assertThat(refusal(new byte[0])).contains("damaged or incomplete");
    assertThat(refusal("not an archive at all".getBytes(StandardCharsets.UTF_8)))
        .contains("damaged or incomplete");
    byte[] whole = archive("workspace.json", "actors.json");
    assertThat(refusal(Arrays.copyOf(whole, whole.length - 30))).contains("damaged or incomplete");
    assertThat(refusal(archive("readme.txt"))).contains("without a workspace");
  }

  @Test
  void namesThatLeadOutAreRefused() throws IOException {
    for (String name : List.of("../evil.json", "a/../../b", "/etc/passwd", "..\\b", "C:\\b")) {
      assertThat(refusal(archive(name))).contains("lead out");
    }
  }

  @Test
  void aNameThatComesTwiceIsRefused() throws IOException {
    byte[] twice =
        new String(archive("actors.json", "actorz.json"), StandardCharsets.ISO_8859_1)
            .replace("actorz.json", "actors.json")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(twice)).contains("twice");
  }

  @Test
  void linksAndEncryptedEntriesAreRefused() throws IOException {
    assertThat(refusal(marked(entry -> entry.putShort(40, (short) 0xa1ff)))).contains("a link");
    assertThat(refusal(marked(entry -> entry.putShort(8, (short) 1)))).contains("encrypted");
  }

  @Test
  void tooManyEntriesAreRefusedAlsoWhereTheDirectoryHidesThem() throws IOException {
    String[] names = new String[PackedEntries.MOST_ENTRIES + 1];
    Arrays.setAll(names, i -> i + ".txt");
    byte[] many = archive(names);
    assertThat(refusal(many)).contains("more than 1000 entries");
    ByteBuffer.wrap(many).order(ByteOrder.LITTLE_ENDIAN).putShort(many.length - 12, (short) 1);
    assertThat(refusal(many)).contains("more than 1000 entries");
  }

  @Test
  void whatUnfoldsToTooMuchIsRefusedWhetherItIsWantedOrNot() throws IOException {
    for (String name : List.of("zones.geojson", "other.bin")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.setLevel(1);
        zip.putNextEntry(new ZipEntry(name));
        byte[] megabyte = new byte[1 << 20];
        for (int i = 0; i < 129; i++) {
          zip.write(megabyte);
        }
      }
      assertThat(bytes.size()).isLessThan(2 << 20);
      assertThat(refusal(bytes.toByteArray())).contains("128 megabytes");
    }
  }
}
