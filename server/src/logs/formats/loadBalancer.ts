import { fieldsOf } from './columns';
import type { LineForm, LogFormat } from './format';
import { slotFinding } from './slot';

/** Load balancers of AWS, application and classic: type, time, balancer, client, target, three times, two statuses, bytes, request. */
const record =
  /^(?:https?|h2|grpcs?|wss?) \d{4}-\d\d-\d\dT\S+ |^\d{4}-\d\d-\d\dT\S+Z \S+ \d+\.\d+\.\d+\.\d+:\d+ \S+ -?[\d.]+ -?[\d.]+ -?[\d.]+ \d{3} /;

const cues = ['elb_status_code', 'target_status_code'];

const read: LineForm = (text) => {
  if (!record.test(text)) return undefined;
  const fields = fieldsOf(text, ' ');
  // The three times are the last fields in front of the statuses; classic balancers have no type in front.
  const firstStatus = /^\d{4}-/.test(text) ? 7 : 8;
  const findings = cues.flatMap((cue, index) => {
    const field = fields[firstStatus + index];
    const finding =
      field && slotFinding(text, { ...field, families: ['http'], cue, cueStart: field.start, cueEnd: field.end });
    return finding ? [finding] : [];
  });
  return { findings, loose: [] };
};

export const loadBalancer: LogFormat = { name: 'AWS load balancer', kind: 'record', told: 'by any line', read };
