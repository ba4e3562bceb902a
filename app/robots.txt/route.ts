import { runtime } from '../../src/delivery/runtime';
import { renderRobots } from '../../src/metadata/robots';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(renderRobots(runtime().site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
