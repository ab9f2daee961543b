package org.parapolis.trend;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Interval;

/**
 * How steep a series is: the median of the slopes between all pairs of its values (Theil 1950, Sen
 * 1968, "Estimates of the regression coefficient based on Kendall's tau"). A third of the values
 * may be outliers without carrying it off.
 *
 * <p>The 95 % interval is Sen's, with the variance of Mann-Kendall for ties: the slopes at the
 * ranks on either side of the median, each taken to the nearest whole rank as SciPy's theilslopes
 * does, without its clamping. Like {@link MannKendall}, it takes the values for independent.
 *
 * @param slope in units of the values for each unit of time
 * @param interval of the slope; null where the values are too few for one (fewer than five, or more
 *     where many are equal), or are all equal
 */
public record TheilSen(double slope, @Nullable Interval interval) {

  private static final double CONFIDENCE = 0.95;

  /**
   * The line of a series.
   *
   * @param times ascending
   * @param values one for each time
   * @throws IllegalArgumentException where there are fewer than three, one is not finite, or times
   *     do not ascend
   */
  public static TheilSen of(double[] times, double[] values) {
    return of(times, values, CONFIDENCE);
  }

  static TheilSen of(double[] times, double[] values, double confidence) {
    double[] series = Values.of(values);
    double[] slopes = slopes(Values.of(times), series);
    int pairs = slopes.length;
    double median = (slopes[(pairs - 1) / 2] + slopes[pairs / 2]) / 2;
    return new TheilSen(median, interval(slopes, series, confidence));
  }

  /** Ascending. */
  private static double[] slopes(double[] times, double[] series) {
    if (times.length != series.length || !ascend(times)) {
      throw new IllegalArgumentException("not the times of a series: " + Arrays.toString(times));
    }
    return IntStream.range(1, times.length)
        .boxed()
        .flatMapToDouble(
            later ->
                IntStream.range(0, later)
                    .mapToDouble(
                        earlier ->
                            (series[later] - series[earlier]) / (times[later] - times[earlier])))
        .sorted()
        .toArray();
  }

  private static boolean ascend(double[] times) {
    return IntStream.range(1, times.length).allMatch(i -> times[i - 1] < times[i]);
  }

  private static @Nullable Interval interval(double[] slopes, double[] series, double confidence) {
    double variance = MannKendall.variance(series.length, MannKendall.ties(series));
    double width = Normal.reach(confidence) * Math.sqrt(variance);
    int low = (int) Math.rint((slopes.length - width) / 2);
    int high = (int) Math.rint((slopes.length + width) / 2) + 1;
    if (variance == 0 || low < 1 || high > slopes.length) {
      return null;
    }
    return new Interval(slopes[low - 1], slopes[high - 1]);
  }
}
