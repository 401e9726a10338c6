import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes out of the libraries what only a debugger reads, and brings classes of Java 5 to a form
 * that the start's cache takes: it leaves out what has to be verified as it was done then. Numbers
 * of lines stay, for what a log says about a failure.
 */
final class Slim {
  /** Java 6 brought the maps by which classes have been verified since; 7 demands them. */
  private static final int WITH_MAPS = ClassFile.JAVA_7_VERSION;

  private Slim() {}

  static void jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path jar : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
        slim(jar);
      }
    }
  }

  private static void slim(Path jar) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      Path root = inside.getPath("/");
      List<Path> classes;
      try (Stream<Path> files = Files.walk(root)) {
        classes =
            files
                .filter(f -> f.toString().endsWith(".class"))
                .filter(f -> !f.endsWith("module-info.class"))
                .toList();
      }
      ClassFile writer =
          ClassFile.of(
              ClassFile.ConstantPoolSharingOption.NEW_POOL,
              ClassFile.DebugElementsOption.DROP_DEBUG,
              ClassFile.LineNumbersOption.PASS_LINE_NUMBERS,
              ClassFile.ClassHierarchyResolverOption.of(resolver(root)));
      for (Path file : classes) {
        byte[] before = Files.readAllBytes(file);
        byte[] after = slim(writer, before);
        if (after.length != before.length) {
          Files.write(file, after);
        }
      }
    }
  }

  private static byte[] slim(ClassFile writer, byte[] bytes) {
    ClassModel model = writer.parse(bytes);
    ClassTransform bodies = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
    ClassTransform newer =
        (builder, element) ->
            builder.with(
                element instanceof ClassFileVersion ? ClassFileVersion.of(WITH_MAPS, 0) : element);
    boolean isOld = model.majorVersion() < ClassFile.JAVA_6_VERSION;
    try {
      return writer.transformClass(model, isOld ? bodies.andThen(newer) : bodies);
    } catch (IllegalArgumentException e) {
      // It speaks of classes of a library that is not here, and stays as it is.
      return bytes;
    }
  }

  /** Who extends whom, from the jar itself, else from Java. */
  private static ClassHierarchyResolver resolver(Path root) {
    return ClassHierarchyResolver.ofResourceParsing(
            type -> {
              String name = type.descriptorString();
              Path file = root.resolve(name.substring(1, name.length() - 1) + ".class");
              try {
                return Files.exists(file) ? Files.newInputStream(file) : null;
              } catch (IOException e) {
                return null;
              }
            })
        .orElse(ClassHierarchyResolver.defaultResolver());
  }
}
