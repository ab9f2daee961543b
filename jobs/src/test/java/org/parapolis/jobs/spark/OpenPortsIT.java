package org.parapolis.jobs.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Which ports this process opens, as Linux tells of it under {@code /proc}. */
@EnabledOnOs(OS.LINUX)
class OpenPortsIT {

  private static final String LISTENS = "0A";

  /** As Linux writes them: 127.0.0.1, ::1 and ::ffff:127.0.0.1. */
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

  @Test
  void sparkOnOneMachineListensToItselfAlone() throws IOException {
    Set<String> before = listening();
    try (SparkSession spark = Sessions.open("local[2]")) {
      assertEquals(1000, spark.range(1000).repartition(4).count());
      List<String> opened = new ArrayList<>(listening());
      opened.removeAll(before);
      assertFalse(opened.isEmpty(), "Spark opens no port: look elsewhere for it");
      opened.removeIf(socket -> LOOPBACK.contains(socket.substring(0, socket.indexOf(':'))));
      assertEquals(List.of(), opened, "open to other machines");
      assertEquals("false", spark.conf().get("spark.ui.enabled"));
    }
  }

  /** Address and port of each socket of this process that listens, in the kernel's hexadecimals. */
  private static Set<String> listening() throws IOException {
    Set<String> own = new TreeSet<>();
    try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
      for (Path descriptor : descriptors.toList()) {
        own.add(target(descriptor));
      }
    }
    Set<String> sockets = new TreeSet<>();
    for (String table : List.of("tcp", "tcp6")) {
      for (String line : Files.readAllLines(Path.of("/proc/self/net", table))) {
        List<String> cells = List.of(line.strip().split("\\s+", -1));
        if (cells.get(3).equals(LISTENS) && own.contains("socket:[" + cells.get(9) + "]")) {
          sockets.add(cells.get(1));
        }
      }
    }
    return sockets;
  }

  /** What a descriptor stands for; empty where it was closed since it was listed. */
  private static String target(Path descriptor) throws IOException {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (NoSuchFileException e) {
      return "";
    }
  }
}
