import {
  answered,
  type ChaosCase,
  cancelledThenDeclined,
  edited,
  relaunched,
  reportedTwice,
  submitted,
} from './chaos-cases.ts';

/** What twenty people do, with the sandbox's own models; one namespace may submit five within the quota. */
export const twentyCases: ChaosCase[] = [
  reportedTwice('olivia-owner/swift-1b'),
  submitted('olivia-owner', 'olivia-owner/heron-7b'),
  relaunched('olivia-owner/swift-13b', 'by reaction'),
  answered('/help', /\/submit/),
  submitted('olivia-owner', 'olivia-owner/heron-7b-merge'),
  edited('/stats olivia-owner/swift-8b', '/status olivia-owner/swift-8b', /\*\*FAILED\*\*/),
  cancelledThenDeclined('olivia-owner/swift-70b'),
  submitted('olivia-owner', 'olivia-owner/heron-1.5b-pickle', 'float16'),
  answered('/status olivia-owner/swift-14b', /\*\*RUNNING\*\*/),
  relaunched('olivia-owner/swift-3b', 'by two at once'),
  submitted('sam-stranger', 'sam-stranger/eagle-9b'),
  answered('/submit olivia-owner/heron-7b-no-licence', /licen[cs]e/),
  answered('/report olivia-owner/swift-14b', /has not failed|running since/),
  submitted('olivia-owner', 'olivia-owner/swift-2b'),
  edited('Good morning!', '/status olivia-owner/swift-70b', /swift/),
  answered('/submit olivia-owner/heron-7b-gated', /gated/),
  answered('/approve', /maintainer/),
  submitted('olivia-owner', 'olivia-owner/heron-7b-own-licence'),
  answered('/why', /./),
  answered('/report nobody/ever-heard-of-it', /ever/),
];
