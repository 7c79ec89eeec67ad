import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Message, StreamMessageReader } from 'vscode-languageserver/node';
import { OneWriteMessageWriter } from './message-writer';
import { listOf } from './written-list';

const notification = (params: unknown) => ({ jsonrpc: '2.0', method: 'm', params }) as Message;

describe('messages over a stream', () => {
  it('are read as they were written, lists that are in JSON already included', async () => {
    const stream = new PassThrough();
    const read: unknown[] = [];
    const all = new Promise<void>((resolve) => {
      new StreamMessageReader(stream).listen((message) => {
        if (read.push(message) === 3) resolve();
      });
    });
    const writer = new OneWriteMessageWriter(stream);
    const items = [{ json: '{"message":"é"}' }, { json: '{"message":"« 😀 »"},{"message":"b"}' }];
    await writer.write(notification({ diagnostics: listOf({ parts: items }), text: 'œ' }));
    await writer.write(notification({ items: [listOf({ parts: [] }), listOf({ parts: items })] }));
    await writer.write(notification([1]));
    await all;
    const told = [{ message: 'é' }, { message: '« 😀 »' }, { message: 'b' }];
    expect(read).toEqual([
      notification({ diagnostics: told, text: 'œ' }),
      notification({ items: [[], told] }),
      notification([1]),
    ]);
  });

  it('are the same objects for whoever else asks for their JSON', () => {
    expect(JSON.stringify(listOf({ parts: [{ json: '1' }, { json: '2,3' }] }))).toBe('[1,2,3]');
  });

  it('say that they were not written', async () => {
    const stream = new Writable({ write: (_bytes, _encoding, done) => done(new Error('plein')) });
    const writer = new OneWriteMessageWriter(stream);
    const told: unknown[] = [];
    writer.onError(([error, message, count]) => told.push([error.message, message?.jsonrpc, count]));
    await expect(writer.write(notification([]))).rejects.toThrow('plein');
    expect(told).toContainEqual(['plein', '2.0', 1]);
  });
});
