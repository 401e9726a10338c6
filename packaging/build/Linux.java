import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder that runs anywhere as {@code .tar.gz}, and {@code .deb} and {@code .rpm} of it. */
final class Linux implements Target {
  private static final Path TEMPLATES = Path.of("packaging/linux");
  private static final String ID = "org.muster.Muster";

  /** The icons' names of the kinds of files in {@code org.muster.Muster.mime.xml}. */
  private static final String[] KINDS = {
    "application-vnd.muster.workspace+zip", "application-vnd.muster.workspace+json"
  };

  @Override
  public String imageName() {
    return "Muster";
  }

  @Override
  public String app() {
    return "lib/app";
  }

  @Override
  public String runtime() {
    return "lib/runtime";
  }

  @Override
  public String java() {
    return "java";
  }

  @Override
  public String sqlite() {
    return "Linux/" + (System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64");
  }

  @Override
  public String icon() {
    return "512.png";
  }

  /** The command {@code muster}, which picks Java's options by what it is asked for. */
  @Override
  public void finish(Path image, Path app) throws IOException {
    Files.deleteIfExists(app.resolve("bin/muster.bat"));
    app.resolve("bin/muster").toFile().setExecutable(true, false);
    Files.createSymbolicLink(image.resolve("bin/muster"), Path.of("../lib/app/bin/muster"));
    // The second launcher does what that command does.
    Files.delete(image.resolve("bin/muster-cli"));
    Files.delete(app.resolve("muster-cli.cfg"));
    Launchers.classPath(app.resolve("Muster.cfg"));
    Strip.all(image.resolve(runtime()));
  }

  @Override
  public void packages(Path out, Path image, Path icons, String version)
      throws IOException, InterruptedException {
    Path tree = tree(out.resolve("root"), image, icons, version);
    String machine = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    Package.run(
        out,
        "tar",
        "--create",
        "--gzip",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        "--sort=name",
        "--file=muster-" + version + "-linux-" + machine + ".tar.gz",
        image.getFileName().toString());
    if (Programs.has("rpmbuild")) {
      rpm(out, tree, version);
    }
    deb(out, tree, version, machine);
    Folders.delete(tree);
  }

  private static void deb(Path out, Path tree, String version, String machine)
      throws IOException, InterruptedException {
    String control =
        filled("control", version)
            .replace("@ARCHITECTURE@", machine)
            .replace("@SIZE@", Long.toString(Folders.size(tree) / 1024));
    Path about = Files.createDirectories(tree.resolve("DEBIAN"));
    Files.writeString(about.resolve("control"), control);
    Package.run(
        out,
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "-z2",
        "--build",
        tree.toString(),
        "muster_" + version + "_" + machine + ".deb");
  }

  private static void rpm(Path out, Path tree, String version)
      throws IOException, InterruptedException {
    Path spec = out.resolve("muster.spec");
    Files.writeString(spec, filled("muster.spec", version));
    Package.run(
        out,
        "rpmbuild",
        "-bb",
        "--quiet",
        "--define=_topdir " + out.resolve("rpm"),
        "--define=_rpmdir " + out,
        "--define=_rpmfilename %{NAME}-%{VERSION}.%{ARCH}.rpm",
        "--define=_binary_payload w6.gzdio",
        "--define=tree " + tree,
        spec.toString());
    Files.delete(spec);
    Folders.delete(out.resolve("rpm"));
  }

  /** The files of a package, each where it is once installed. */
  private static Path tree(Path root, Path image, Path icons, String version) throws IOException {
    Folders.copy(image, Files.createDirectories(root.resolve("opt")).resolve("muster"));
    link(root.resolve("usr/bin/muster"), "/opt/muster/bin/muster");
    write(
        root.resolve("usr/share/applications/" + ID + ".desktop"),
        filled(ID + ".desktop", version));
    write(
        root.resolve("usr/share/metainfo/" + ID + ".metainfo.xml"),
        filled(ID + ".metainfo.xml", version));
    write(
        root.resolve("usr/share/mime/packages/" + ID + ".xml"), filled(ID + ".mime.xml", version));
    icons(root, Path.of("packaging/muster.svg"), icons, "apps/" + ID);
    for (String kind : KINDS) {
      icons(
          root,
          Path.of("packaging/workspace.svg"),
          icons.resolve("workspace"),
          "mimetypes/" + kind);
    }
    write(root.resolve("usr/share/man/man1/muster.1"), Manual.page(version));
    write(root.resolve("usr/share/bash-completion/completions/muster"), Manual.completion());
    // Debian and Fedora have zsh look in different folders.
    for (String folder : new String[] {"vendor-completions", "site-functions"}) {
      write(root.resolve("usr/share/zsh/" + folder + "/_muster"), template("_muster"));
    }
    for (String text : new String[] {"LICENSE", "NOTICE", "bom.json"}) {
      put(image.resolve("lib/app").resolve(text), root.resolve("usr/share/doc/muster/" + text));
    }
    return root;
  }

  /**
   * Puts an icon in all sizes where a desktop looks for it.
   *
   * @param pictures its folder, as {@link Icons} left it
   * @param name with the folder for its purpose
   */
  private static void icons(Path root, Path drawing, Path pictures, String name)
      throws IOException {
    Path hicolor = root.resolve("usr/share/icons/hicolor");
    for (int size : Icons.SIZES) {
      put(
          pictures.resolve(size + ".png"),
          hicolor.resolve(size + "x" + size + "/" + name + ".png"));
    }
    put(drawing, hicolor.resolve("scalable/" + name + ".svg"));
  }

  private static String template(String name) throws IOException {
    return Files.readString(TEMPLATES.resolve(name));
  }

  private static String filled(String template, String version) throws IOException {
    return template(template)
        .replace("@VERSION@", version)
        .replace("@DATE@", Package.DATE.toString().substring(0, 10));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static void put(Path file, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void link(Path link, String target) throws IOException {
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of(target));
  }
}
