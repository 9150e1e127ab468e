#!/usr/bin/env python3
"""Score quote extraction + attribution.   Usage: score-quotes.py GOLD.jsonl PRED.jsonl [options]   |   score-quotes.py --self-test

GOLD: {"id","corpus","quotes":[{"start","end","type","speaker","speaker_start","speaker_end","speaker_kind"}], "text"}
PRED: {"id","quotes":[{"start","end","speaker", optional "speaker_start","speaker_end","doubts"}]}   offsets: code points, end exclusive.

Options
  --part dev|held    score only the documents that are worked on (dev), or those that nobody reads or counts while rules are
                     written (held): by a hash of a document's name, for novels of the novel's (six and four of ten)
  --only-predicted   score only documents that are present in PRED (subsample runs); default: missing = no predictions
  --types a,b        score only gold of these types; a prediction that lies >= 50 % inside (or around) gold of another
                     type is then ignored instead of counted as false
  --speech           likewise keep only gold whose cue is a verb of saying ("cue_speech" is true or absent)
  --kinds A,B        count only predictions of these kinds, as ./verbatim extract writes them ("kind")
  --iou X            overlap threshold (default 0.8)
  --doubts           also say how many are without a doubt ("doubts" is empty), and how often those are right
  --tsv              one tab-separated line per corpus

Measures (per corpus, micro)
  exact      start and end equal
  trim       equal after trimming blanks, quotation marks and . , ; : at both edges
  overlap    intersection/union of the trimmed spans >= IoU, one-to-one (greedy, best first)
  speaker    over overlap-matched quotes whose gold speaker is known:
             name = last name token of one side occurs in the other (case-folded, marks and possessive dropped)
             ment = name, or the predicted mention's offsets overlap the gold mention's
             named = `ment` over the gold speakers that are names (speaker_kind == "name")
  sure       over the same quotes as speaker: share without a doubt, and of those the share that is right (`ment`)
  e2e        F1 where a hit needs overlap AND a right speaker (`ment`; a gold speaker of null needs a predicted null)
"""
import hashlib, json, re, sys, collections

EDGE = set(' \t\r\n\u00a0"\'“”‘’„‚«»‹›.,;:')

def trim(t, s, e):
    if t is None: return s, e
    s0, e0 = s, e
    while s < e and t[s] in EDGE: s += 1
    while e > s and t[e-1] in EDGE: e -= 1
    return (s, e) if e > s else (s0, e0)

def iou(a, b):
    i = min(a[1], b[1]) - max(a[0], b[0])
    return i / (max(a[1], b[1]) - min(a[0], b[0])) if i > 0 else 0.0

def tokens(name):
    n = re.sub(r"[’']s?(?=\W|$)", ' ', (name or '').casefold())
    return re.findall(r"[\w-]+", n)

def same_name(a, b):
    A, B = tokens(a), tokens(b)
    return bool(A and B) and (A[-1] in B or B[-1] in A)

def right_speaker(g, p):
    if g.get('speaker') is None: return p.get('speaker') is None
    if same_name(g['speaker'], p.get('speaker')): return True
    return (g.get('speaker_start') is not None and p.get('speaker_start') is not None and
            iou((g['speaker_start'], g['speaker_end']), (p['speaker_start'], p['speaker_end'])) > 0)

def match(G, P, sim, floor):
    """Greedy one-to-one pairs (gold index, prediction index), best similarity first."""
    c = sorted(((sim(g, p), i, j) for i, g in enumerate(G) for j, p in enumerate(P)), key=lambda x: (-x[0], x[1], x[2]))
    gi, pj, out = set(), set(), []
    for s, i, j in c:
        if s < floor: break
        if i not in gi and j not in pj: gi.add(i); pj.add(j); out.append((i, j))
    return out

def f1(tp, np_, ng):
    p, r = (tp / np_ if np_ else 0.0), (tp / ng if ng else 0.0)
    return p, r, (2 * p * r / (p + r) if p + r else 0.0)

def part(identity):
    """Of which part a document is. Its name is what follows the corpus in its id; a novel's parts are one."""
    corpus, _, name = identity.partition('/')
    name = name.split('/')[0] if corpus == 'pdnc' else name
    return 'dev' if int(hashlib.sha256(('held:' + name).encode()).hexdigest()[:8], 16) % 10 < 6 else 'held'

def score(gold, pred, thr=0.8, types=None, only_predicted=False, speech=False):
    C = collections.defaultdict(collections.Counter)
    for g in gold:
        if only_predicted and g['id'] not in pred: continue
        c, t = C[g['corpus']], g.get('text')
        G, P = g['quotes'], pred.get(g['id'], [])
        if types or speech:
            keep = lambda q: (not types or q['type'] in types) and (not speech or q.get('cue_speech', True))
            other = [q for q in G if not keep(q)]; G = [q for q in G if keep(q)]
            def ignorable(p):
                best = lambda Q: max((max(0, min(p['end'], q['end']) - max(p['start'], q['start'])) /
                                      max(1, min(p['end'] - p['start'], q['end'] - q['start'])) for q in Q), default=0)
                return best(other) >= .5 and best(G) < .5
            P = [p for p in P if not ignorable(p)]
        c['docs'] += 1; c['gold'] += len(G); c['pred'] += len(P)
        raw = lambda q: (q['start'], q['end'])
        c['exact'] += len(match(G, P, lambda a, b: float(raw(a) == raw(b)), 1.0))
        TG, TP = [trim(t, *raw(q)) for q in G], [trim(t, *raw(q)) for q in P]
        c['trim'] += len(match(TG, TP, lambda a, b: float(a == b), 1.0))
        for i, j in match(TG, TP, iou, thr):
            a, b = G[i], P[j]
            ok = right_speaker(a, b)
            c['ov'] += 1; c['e2e'] += ok
            if a.get('speaker') is not None:
                c['spk'] += 1; c['name'] += same_name(a['speaker'], b.get('speaker')); c['ment'] += ok
                if not b.get('doubts'): c['sure'] += 1; c['sok'] += ok
                if a.get('speaker_kind') == 'name': c['nspk'] += 1; c['nok'] += ok
    return C

def main(a):
    if '--self-test' in a: return self_test()
    opt = lambda k, d: a[a.index(k) + 1] if k in a else d
    files = [x for i, x in enumerate(a) if not x.startswith('--') and (i == 0 or a[i-1] not in ('--types', '--iou', '--kinds', '--part'))]
    gold = [g for g in (json.loads(l) for l in open(files[0], encoding='utf-8')) if opt('--part', part(g['id'])) == part(g['id'])]
    pred = {r['id']: r['quotes'] for r in map(json.loads, open(files[1], encoding='utf-8'))}
    kinds = set(opt('--kinds', '').split(',')) - {''}
    if kinds: pred = {i: [q for q in quotes if q['kind'] in kinds] for i, quotes in pred.items()}
    types = set(opt('--types', '').split(',')) - {''}
    for name, c in score(gold, pred, float(opt('--iou', '0.8')), types, '--only-predicted' in a, '--speech' in a).items():
        pct = lambda x: '%5.1f' % (100 * x)
        row = {m: [pct(x) for x in f1(c[k], c['pred'], c['gold'])] for m, k in
               (('exact', 'exact'), ('trim', 'trim'), ('overlap', 'ov'), ('e2e', 'e2e'))}
        acc = {k: pct(c[n] / c[d]) if c[d] else '  n/a' for k, n, d in
               (('name', 'name', 'spk'), ('ment', 'ment', 'spk'), ('named', 'nok', 'nspk'))}
        if '--doubts' in a:
            acc['sure'], acc['right'] = (pct(c[n] / c[d]) if c[d] else '  n/a' for n, d in (('sure', 'spk'), ('sok', 'sure')))
        if '--tsv' in a:
            print('\t'.join([name, str(c['docs']), str(c['gold']), str(c['pred'])] + [' '.join(row[m]) for m in row] + list(acc.values())))
            continue
        print(f"== {name}: {c['docs']} docs, {c['gold']} gold, {c['pred']} predicted" + (f", types {sorted(types)}" if types else ''))
        for m in row: print(f"  {m:8} P {row[m][0]}  R {row[m][1]}  F1 {row[m][2]}")
        print(f"  speaker  name {acc['name']}  ment {acc['ment']}  named {acc['named']}   (n={c['spk']}, named n={c['nspk']})")
        if '--doubts' in a: print(f"  sure     without a doubt {acc['sure']}  of those right {acc['right']}   (n={c['sure']})")

def self_test():
    t = 'Ann Lee said, “We won.” Then “no way,” Bob Ray told us that it rained.'
    q = lambda s, sp, ty='direct', **k: dict(start=t.index(s), end=t.index(s) + len(s), speaker=sp, type=ty, **k)
    G = [dict(id='a', corpus='t', text=t, quotes=[q('“We won.”', 'Ann Lee', speaker_kind='name', speaker_start=0, speaker_end=7),
         q('“no way,”', 'Bob Ray', speaker_kind='name'), q('that it rained', 'Bob Ray', 'indirect')])]
    P = {'a': [q('“We won.”', 'Lee'), q('no way', 'Ann Lee'), q('Then', None)]}
    c = score(G, P)['t']
    assert (c['exact'], c['trim'], c['ov'], c['e2e'], c['gold'], c['pred']) == (1, 2, 2, 1, 3, 3), c
    c = score(G, P, types={'direct'})['t']; assert (c['gold'], c['pred'], c['ov']) == (2, 3, 2), c
    c = score(G, {'a': [q('it rained', 'Bob')]}, types={'direct'})['t']; assert (c['gold'], c['pred']) == (2, 0), c
    assert same_name('Spokeswoman Haley Morris', 'morris') and same_name("Trump’s", 'Donald Trump')
    assert not same_name('Ann Lee', 'Ann Ray') and not same_name(None, 'x')
    P = {'a': [q('“We won.”', 'Lee', doubts=[]), q('“no way,”', 'Ann Lee', doubts=['SPEAKER']), q('that it rained', 'Ann', doubts=[])]}
    c = score(G, P)['t']; assert (c['spk'], c['sure'], c['sok']) == (3, 2, 1), c     # the wrong one without a doubt counts against it
    c = score(G, P, types={'direct'})['t']; assert (c['spk'], c['sure'], c['sok']) == (2, 1, 1), c
    g = dict(speaker='she', speaker_start=10, speaker_end=13)
    assert right_speaker(g, dict(speaker='Ann', speaker_start=10, speaker_end=13)) and not right_speaker(g, dict(speaker='Ann'))
    assert right_speaker(dict(speaker=None), dict(speaker=None)) and not right_speaker(dict(speaker=None), dict(speaker='x'))
    two = [dict(id='b', corpus='t', text=None, quotes=[dict(start=0, end=10, type='direct', speaker=None)])]
    c = score(two, {'b': [dict(start=0, end=9, speaker=None), dict(start=0, end=10, speaker=None)]})['t']
    assert (c['ov'], c['exact'], c['pred']) == (1, 1, 2), c      # one-to-one: the double is a false positive
    assert score(two, {})['t']['gold'] == 1 and not score(two, {}, only_predicted=True)
    c = score(two, {'b': [dict(start=0, end=7, speaker=None)]})['t']; assert c['ov'] == 0    # IoU .7 < .8
    assert f1(0, 0, 0) == (0, 0, 0) and f1(1, 2, 1)[2] == 2 / 3
    assert part('x/a') == 'dev' and part('x/c') == 'held'
    assert part('pdnc/Novel/001') == part('pdnc/Novel/014')
    print('self-test: ok')

if __name__ == '__main__': main(sys.argv[1:])
