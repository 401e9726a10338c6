package muster.store.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import muster.store.FileOperations;

/** Contents of files, each kept once under its digest, compressed. */
final class Contents {
  private static final String ENDING = ".z";
  private static final String DRAFT = "draft";

  private final Path folder;
  private final FileOperations operations;

  Contents(Path folder, FileOperations operations) {
    this.folder = folder;
    this.operations = operations;
  }

  static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  boolean has(String digest) {
    return Files.exists(file(digest));
  }

  /** Keeps contents, by digest. */
  void keep(Map<String, byte[]> contents) throws IOException {
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      Path file = file(content.getKey());
      if (!has(content.getKey())) {
        Path draft = folder.resolve(DRAFT);
        operations.write(draft, compress(content.getValue()));
        operations.move(draft, file);
      }
    }
  }

  /**
   * A content that was kept.
   *
   * @param bytes how many it has
   * @throws IOException if it is gone, or is not what was kept
   */
  byte[] get(String digest, long bytes) throws IOException {
    if (!Files.isRegularFile(file(digest))) {
      throw new IOException(digest);
    }
    try (InputStream in = new InflaterInputStream(Files.newInputStream(file(digest)))) {
      byte[] content = in.readNBytes(Math.toIntExact(bytes));
      if (!digest(content).equals(digest)) {
        throw new IOException(digest);
      }
      return content;
    }
  }

  /** What each content takes on the disk in bytes, by digest. */
  Map<String, Long> sizes() throws IOException {
    Map<String, Long> sizes = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ENDING)) {
          sizes.put(name.substring(0, name.length() - ENDING.length()), Files.size(file));
        }
      }
    }
    return sizes;
  }

  void deleteAllBut(Set<String> digests) throws IOException {
    for (String digest : sizes().keySet()) {
      if (!digests.contains(digest)) {
        operations.delete(file(digest));
      }
    }
  }

  private Path file(String digest) {
    return folder.resolve(digest + ENDING);
  }

  private static byte[] compress(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 8 + 64);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(content);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }
}
