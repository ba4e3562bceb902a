import { describe, expect, it } from 'vitest';
import { createMediaGate } from '../../../src/delivery/mediaGate';

function setUp(publicIds: Set<string>) {
  const asked: string[] = [];
  const gate = createMediaGate(async (mediaId) => {
    asked.push(mediaId);
    if (mediaId === 'broken') throw new Error('database is away');
    return publicIds.has(mediaId);
  });
  return { gate, asked };
}

describe('the media gate', () => {
  it('remembers neither a no nor a failure', async () => {
    const publicIds = new Set<string>();
    const { gate, asked } = setUp(publicIds);
    expect(await gate.isPublic('m1')).toBe(false);
    publicIds.add('m1');
    expect(await gate.isPublic('m1')).toBe(true);
    await expect(gate.isPublic('broken')).rejects.toThrow('database is away');
    await expect(gate.isPublic('broken')).rejects.toThrow('database is away');
    expect(asked).toEqual(['m1', 'm1', 'broken', 'broken']);
  });

  it('remembers a yes until a change names the file', async () => {
    const publicIds = new Set(['m1']);
    const { gate, asked } = setUp(publicIds);
    await gate.isPublic('m1');
    publicIds.delete('m1');
    gate.forget(['media:m2', 'item:vi:m1']);
    expect(await gate.isPublic('m1')).toBe(true);
    gate.forget(['media:m1']);
    expect(await gate.isPublic('m1')).toBe(false);
    expect(asked).toEqual(['m1', 'm1']);
  });
});
