import '@/components/tokens.css';
import '@/components/base.css';
import { takeDoubleClicksAsOne } from '@/components/hooks/one-press';
// The landscape stands in the page's file; of it only the looks are needed here.
import '@/components/ui/Scene.module.css';
import { startNewTab } from '@/components/newtab/start-new-tab';

takeDoubleClicksAsOne();
const page = document.getElementById('page');
if (page) void startNewTab(page);
