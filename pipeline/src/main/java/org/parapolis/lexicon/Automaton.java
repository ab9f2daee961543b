package org.parapolis.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parapolis.model.Entry;

/**
 * All forms of the lexicon in one Aho-Corasick automaton over word numbers (Aho and Corasick 1975):
 * one step a word, however many forms there are. Edges stand in one open hash table keyed by state
 * and word, so that a step allocates nothing.
 */
final class Automaton {

  /**
   * What is recognized when a state is reached.
   *
   * @param words how many words it spans
   * @param after how many further words it needs behind
   * @param spelling how it must be written, or empty where the case of letters does not matter
   * @param trigger whether a paragraph may hold a mention because of it
   */
  record Output(Entry entry, int words, int after, String spelling, boolean trigger) {

    boolean isSpelled(String text, int begin, int end) {
      return spelling.isEmpty()
          || (spelling.length() == end - begin && text.startsWith(spelling, begin));
    }
  }

  private static final int ROOT = 0;
  private static final int NONE = -1;

  private record Edge(int state, int word, int child, int depth) {}

  private final List<Edge> edges = new ArrayList<>();
  private final List<List<Output>> outputs = new ArrayList<>(List.of(new ArrayList<>()));
  private long[] keys = new long[1 << 10];
  private int[] children = new int[1 << 10];
  private int[] failure = new int[1];
  private boolean[] triggers = new boolean[1];

  /** How many outputs end in these words now. */
  int add(int[] words, Output output) {
    int state = ROOT;
    for (int i = 0; i < words.length; i++) {
      int next = child(state, words[i]);
      state = next == NONE ? addEdge(state, words[i], i + 1) : next;
    }
    if (!outputs.get(state).contains(output)) {
      outputs.get(state).add(output);
    }
    return outputs.get(state).size();
  }

  /** Links failures breadth first; nothing may be added afterwards. */
  void close() {
    failure = new int[outputs.size()];
    triggers = new boolean[outputs.size()];
    edges.sort(Comparator.comparingInt(Edge::depth));
    for (Edge edge : edges) {
      int state = edge.child();
      failure[state] = edge.state() == ROOT ? ROOT : step(failure[edge.state()], edge.word());
      List<Output> here = outputs.get(state);
      here.addAll(outputs.get(failure[state]));
      for (Output output : here) {
        triggers[state] |= output.trigger();
      }
    }
  }

  /** The state after {@code word}; word 0 is one the lexicon does not know. */
  int step(int from, int word) {
    int state = from;
    while (word != 0) {
      int next = child(state, word);
      if (next != NONE) {
        return next;
      }
      if (state == ROOT) {
        return ROOT;
      }
      state = failure[state];
    }
    return ROOT;
  }

  List<Output> outputs(int state) {
    return outputs.get(state);
  }

  boolean triggers(int state) {
    return triggers[state];
  }

  private int addEdge(int state, int word, int depth) {
    int child = outputs.size();
    outputs.add(new ArrayList<>());
    edges.add(new Edge(state, word, child, depth));
    if (edges.size() * 2 > keys.length) {
      keys = new long[keys.length * 2];
      children = new int[keys.length];
      edges.forEach(this::store);
    } else {
      store(edges.get(edges.size() - 1));
    }
    return child;
  }

  private void store(Edge edge) {
    int slot = slot(key(edge.state(), edge.word()));
    keys[slot] = key(edge.state(), edge.word());
    children[slot] = edge.child();
  }

  private int child(int state, int word) {
    long key = key(state, word);
    int slot = slot(key);
    return keys[slot] == key ? children[slot] : NONE;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long key(int state, int word) {
    return ((long) state << 32) | word;
  }
}
