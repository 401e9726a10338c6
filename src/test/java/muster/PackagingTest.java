package muster;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import muster.cli.Cli;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What the packages are made of, as far as it can be seen without the systems that they are for.
 */
final class PackagingTest {
  private static final Path PACKAGING = Path.of("packaging");
  private static final String TYPE = "application/vnd.muster.workspace+zip";

  @TempDir static Path folder;
  private static URLClassLoader build = new URLClassLoader(new URL[0]);

  /** The build's own programs are no part of Muster, so nothing else compiles them here. */
  @BeforeAll
  static void compile() throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8);
        Stream<Path> sources = Files.list(PACKAGING.resolve("build"))) {
      List<Path> java =
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("Format.java"))
              .toList();
      boolean well =
          compiler
              .getTask(
                  said,
                  files,
                  null,
                  List.of("-proc:none", "-d", folder.toString()),
                  null,
                  files.getJavaFileObjectsFromPaths(java))
              .call();
      assertThat(well).as(said.toString()).isTrue();
    }
    build = new URLClassLoader(new URL[] {folder.toUri().toURL()});
    for (String drawing : List.of("muster", "workspace")) {
      Path icons = folder.resolve("icons");
      call(
          "Icons",
          "make",
          PACKAGING.resolve(drawing + ".svg"),
          drawing.equals("muster") ? icons : icons.resolve(drawing));
    }
  }

  @AfterAll
  static void close() throws IOException {
    build.close();
  }

  private static Object call(String type, String method, Object... arguments) throws Exception {
    return on(build.loadClass(type), null, method, arguments);
  }

  /** The same on an object of a class that says what is particular to a system. */
  private static Object ask(String system, String method, Object... arguments) throws Exception {
    Constructor<?> maker = build.loadClass(system).getDeclaredConstructor();
    maker.setAccessible(true);
    return on(build.loadClass(system), maker.newInstance(), method, arguments);
  }

  private static Object on(
      Class<?> type, @Nullable Object target, String method, Object... arguments) throws Exception {
    Method called =
        Stream.concat(
                Arrays.stream(type.getDeclaredMethods()),
                Arrays.stream(build.loadClass("Target").getDeclaredMethods()))
            .filter(m -> m.getName().equals(method) && m.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow();
    called.setAccessible(true);
    return Objects.requireNonNull(called.invoke(target, arguments));
  }

  private static List<String> options(Object arguments) {
    return ((List<?>) arguments).stream().map(String::valueOf).toList();
  }

  private static int width(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getHeight()).isEqualTo(image.getWidth());
    return image.getWidth();
  }

  private static byte[] bytes(String icon) throws IOException {
    return Files.readAllBytes(folder.resolve("icons").resolve(icon));
  }

  @Test
  void linuxHasTheIconsInAllSizes() throws IOException {
    for (String drawing : List.of("", "workspace/")) {
      for (int size : new int[] {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        assertThat(width(bytes(drawing + size + ".png"))).isEqualTo(size);
      }
    }
  }

  /** Of the form that Windows reads: a directory of pictures, here PNG, little end first. */
  @Test
  void windowsHasTheIconsInAllSizes() throws IOException {
    for (String drawing : List.of("", "workspace/")) {
      byte[] ico = bytes(drawing + "muster.ico");
      ByteBuffer in = ByteBuffer.wrap(ico).order(ByteOrder.LITTLE_ENDIAN);
      assertThat(List.of(in.getShort(), in.getShort())).containsExactly((short) 0, (short) 1);
      List<Integer> sizes = new ArrayList<>();
      int pictures = in.getShort();
      int end = 6 + 16 * pictures;
      for (int i = 0; i < pictures; i++) {
        int entry = 6 + 16 * i;
        int length = in.getInt(entry + 8);
        assertThat(in.getInt(entry + 12)).isEqualTo(end);
        int width = width(Arrays.copyOfRange(ico, end, end + length));
        assertThat(Byte.toUnsignedInt(in.get(entry))).isEqualTo(width % 256);
        sizes.add(width);
        end += length;
      }
      assertThat(sizes).containsExactly(16, 24, 32, 48, 64, 256);
      assertThat(end).isEqualTo(ico.length);
    }
  }

  /** Of the form that macOS reads: a chunk for each size, named for it, big end first. */
  @Test
  void macHasTheIconsInAllSizes() throws IOException {
    Map<String, Integer> expected =
        Map.of(
            "ic11", 32, "ic12", 64, "ic07", 128, "ic13", 256, "ic08", 256, "ic14", 512, "ic09", 512,
            "ic10", 1024);
    for (String drawing : List.of("", "workspace/")) {
      byte[] icns = bytes(drawing + "muster.icns");
      ByteBuffer in = ByteBuffer.wrap(icns);
      assertThat(new String(icns, 0, 4, US_ASCII)).isEqualTo("icns");
      assertThat(in.getInt(4)).isEqualTo(icns.length);
      Map<String, Integer> sizes = new TreeMap<>();
      int at = 8;
      while (at < icns.length) {
        int length = in.getInt(at + 4);
        sizes.put(
            new String(icns, at, 4, US_ASCII),
            width(Arrays.copyOfRange(icns, at + 8, at + length)));
        at += length;
      }
      assertThat(sizes).containsExactlyInAnyOrderEntriesOf(expected);
    }
  }

  @Test
  void theWindowsIconIsTheOneThatIsDrawn() throws IOException {
    for (int size : new int[] {32, 128}) {
      try (InputStream shown =
          Objects.requireNonNull(
              PackagingTest.class.getResourceAsStream("/muster/desktop/icon-" + size + ".png"))) {
        assertThat(dots(shown.readAllBytes())).isEqualTo(dots(bytes(size + ".png")));
      }
    }
  }

  private static int[] dots(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  /** Its help speaks of all systems, whichever it runs on. */
  @Test
  void jpackageKnowsEveryOptionOnTheOtherSystems() throws Exception {
    String help =
        Files.readString(
            Path.of(
                URI.create(
                    "jrt:/jdk.jpackage/jdk/jpackage/internal/resources/HelpResources.properties")));
    Path out = Files.createDirectories(folder.resolve("out"));
    Path icons = folder.resolve("icons");
    for (String system : List.of("Windows", "Mac")) {
      List<String> options =
          new ArrayList<>(options(ask(system, "image", out, out, out, icons, "1.0.0")));
      options.addAll(
          options(
              system.equals("Mac")
                  ? call("Mac", "installer", out, out, "1.0.0")
                  : call("Windows", "installer", out, out, icons, "1.0.0")));
      assertThat(options)
          .contains("--file-associations=" + out.resolve("association.properties"))
          .allSatisfy(
              option ->
                  assertThat(help).containsPattern(Pattern.quote(option.split("=")[0]) + "\\b"));
    }
  }

  @Test
  void windowsInstallsForOneUserAndFindsItsOlderVersions() throws Exception {
    List<String> options =
        options(call("Windows", "installer", folder, folder, folder.resolve("icons"), "1.0.0"));
    assertThat(options).contains("--type=msi", "--win-per-user-install");
    assertThat(options)
        .filteredOn(option -> option.startsWith("--win-upgrade-uuid="))
        .singleElement()
        .satisfies(option -> assertThat(UUID.fromString(option.split("=")[1])).isNotNull());
  }

  @Test
  void packedWorkspacesAreTheSameKindOfFileEverywhere() throws Exception {
    Path icon = folder.resolve("icons/workspace/muster.ico");
    Properties association = new Properties();
    try (Reader in = Files.newBufferedReader((Path) call("Association", "write", folder, icon))) {
      association.load(in);
    }
    assertThat(association)
        .containsEntry("extension", "muster")
        .containsEntry("mime-type", TYPE)
        .containsEntry("icon", icon.toString());
    assertThat(icon).exists();
    List<String> types = values(xml("org.muster.Muster.mime.xml"), "mime-type", "type");
    assertThat(types).contains(TYPE);
    assertThat(values(xml("org.muster.Muster.mime.xml"), "glob", "pattern")).contains("*.muster");
    assertThat(Files.readAllLines(PACKAGING.resolve("linux/org.muster.Muster.desktop")))
        .contains("MimeType=" + String.join(";", types) + ";", "Exec=/opt/muster/bin/muster %f");
    NodeList provided = xml("org.muster.Muster.metainfo.xml").getElementsByTagName("mediatype");
    assertThat(IntStream.range(0, provided.getLength()).mapToObj(provided::item))
        .extracting(Node::getTextContent)
        .isEqualTo(types);
  }

  private static Document xml(String name) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(PACKAGING.resolve("linux").resolve(name).toFile());
  }

  private static List<String> values(Document xml, String element, String attribute) {
    NodeList found = xml.getElementsByTagName(element);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
        .toList();
  }

  @Test
  void theManualAndTheCompletionNameEveryCommandAndOption() throws Exception {
    String page = String.valueOf(call("Manual", "page", "1.0.0"));
    String completion = String.valueOf(call("Manual", "completion"));
    Cli.commandLine()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(page).contains(".SH MUSTER " + name.toUpperCase(Locale.ROOT) + "\n");
              assertThat(completion).contains(name);
              command
                  .getCommandSpec()
                  .options()
                  .forEach(
                      option -> {
                        assertThat(page).contains(option.longestName().replace("-", "\\-"));
                        assertThat(completion).contains(option.longestName());
                      });
            });
  }

  /**
   * cmd.exe takes a path with spaces as several words, and misreads lines that end as Unix's do.
   */
  @Test
  void theBatchFileQuotesEveryPathAndEndsItsLinesAsWindowsDoes() throws IOException {
    String batch = Files.readString(PACKAGING.resolve("launcher/muster.bat"), US_ASCII);
    assertThat(batch.replace("\r\n", "")).doesNotContain("\r", "\n");
    String code =
        batch
            .lines()
            .filter(line -> !line.startsWith("rem "))
            .collect(Collectors.joining("\n"))
            .replaceAll("\"[^\"\\n]*\"", "");
    assertThat(code).doesNotContain("%MUSTER_FOLDER%", "%MUSTER_JAVA%", "%~dp0");
    assertThat(code).contains("muster.Muster %*");
  }
}
