import type Sigma from 'sigma';
import type { EdgeLook, NodeLook } from '../graph/style/look.ts';

/** Puts a canvas under one of sigma's layers; returns the way to begin painting on it anew. */
export function overlay(
  sigma: Sigma<NodeLook, EdgeLook>,
  id: string,
  beforeLayer: string,
): () => CanvasRenderingContext2D | null {
  const canvas = sigma.createCanvas(id, { beforeLayer, style: { pointerEvents: 'none' } });
  canvas.setAttribute('aria-hidden', 'true');
  return () => {
    const { width, height } = sigma.getDimensions();
    const ratio = window.devicePixelRatio;
    if (canvas.width !== width * ratio || canvas.height !== height * ratio) {
      canvas.width = width * ratio;
      canvas.height = height * ratio;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    const context = canvas.getContext('2d');
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    context?.clearRect(0, 0, width, height);
    return context;
  };
}
