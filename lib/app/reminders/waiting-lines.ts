export { readWaitingLines } from '@/lib/storage/waiting-lines';
