import { useEffect, useMemo, useState } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import {
  dressNetwork,
  listMetrics,
  PLAIN_DRESS,
  type Dress,
  type Measurements,
} from '../../graph/style/dress.ts';
import { createMetricTask } from '../../graph/metrics/metrics.ts';
import { createMetricsClient } from '../../graph/metrics/metricsClient.ts';
import { useAppState } from '../../state/hooks.ts';

const client = createMetricsClient();
const NOTHING: Measurements = new Map();

/**
 * How a network is drawn in the style that is on. What has to be measured comes from the worker; until then the
 * measures of the network before it stand, so that the picture doesn't flicker.
 */
export function useDress(network: Network | undefined): Dress {
  const { colorBy, sizeBy, widthBy, labelBy } = useAppState().filters;
  const [measured, setMeasured] = useState(NOTHING);
  const style = useMemo(
    () => ({ colorBy, sizeBy, widthBy, labelBy }),
    [colorBy, sizeBy, widthBy, labelBy],
  );
  useEffect(() => {
    let isStale = false;
    const metrics = listMetrics(style);
    if (network === undefined || metrics.length === 0) return undefined;
    const tasks = metrics.map(async (metric) => {
      const numbers = await client.measure(createMetricTask(network, metric));
      return [metric, new Map(network.nodes.map(({ id }, at) => [id, numbers[at] ?? 0]))] as const;
    });
    void Promise.all(tasks).then((entries) => {
      if (!isStale) setMeasured(new Map(entries));
    });
    return () => {
      isStale = true;
    };
  }, [network, style]);
  return useMemo(
    () => (network === undefined ? PLAIN_DRESS : dressNetwork(network, style, measured)),
    [network, style, measured],
  );
}
