export { findMilestone } from '@/lib/storage/milestones';
