import { describe, expect, it } from 'vitest';
import { endOfDocument } from '../../../lib/portals/document-end.ts';
import { isFurnitureLine } from '../../../lib/portals/furniture.ts';

const lines = (words: string): string[] => words.split('\n').filter((line) => line !== '');

/** Lines that portals print with every document, above it and below. */
const furniture = lines(`
相关附件
有关稿件
相关链接：
相关文件下载
相关报道
相关文章
相关阅读
相关新闻
有关信息
相关解读：
相关附件：相关稿件：相关附件 相关链接：
附件下载
文件预览
文件下载
关联信息：
信息来源：平台发布
【打印】
打印本页
打印此页
打印页面
【关闭】
关闭本页
关闭窗口
关闭页面
返回顶部
返回列表
返回上页
[收藏]
收藏本页
我要纠错
推荐给好友
【打印】【打印】
【打印】【关闭】
【打印】【返回列表】
【打印】【收藏】
【打印】【纠错】
分享到：
分享至
分享到微信、微博
分享到QQ
分享到朋友圈
分享到空间
扫一扫在手机打开当前页
当前页二维码
手机扫描二维码
手机查看
手机阅读
微信扫码
上一篇：没有了
上一条：临澜镇政府工作报告
下一页
正文内容区域 请使用Tab按钮切换浏览
使用tab键
读屏专用
声音开关
语速
阅读方式
配色
放大
缩小
鼠标样式
十字线
大字幕
快捷方式
重置
固定
说明
退出服务
听全文
长者助手
无障碍
无障碍版
无障碍浏览
无障碍阅读
【字体：大 中 小】
字号：标准
字体大小：加大
字体：特大
字体：超大
字体：默认
责任编辑：综合科
编辑：综合科
审核：综合科
浏览次数：126
阅读次数：126
点击数：126
点击次数：126
点击量：126
访问量：126
稿件来源：综合科
导出笔记
打印
分享
收藏
高级搜索
返回首页
|
`);

/** Lines that stand below documents alone. */
const foot = lines(`
主办单位：临澜镇人民政府
承办部门：临澜镇党政办公室
协办：临澜镇党政办公室
主管单位：临澜镇人民政府
管理部门：临澜镇党政办公室
运维单位：临澜镇党政办公室
技术支持：临澜镇党政办公室
版权所有 临澜镇人民政府
Copyright 2024 临澜镇
© 2024 临澜镇
某ICP备00000000号
某ICP证00000000号
某公网安备 00000000000000号
网站标识码：0000000000
网站备案号：00000000
网站备案序号：00000000
地址：临澜路1号，邮编：000000
地址：临澜路1号，邮政编码：000000
联系地址：临澜路1号 电话：000-00000000
（责任编辑：李四）
信息编辑：李四
责编：李四
校对：李四
审核：李四，张三丰，王五，赵六七八
审校：李四
初审：李四
复审：李四
终审：李四
供稿：李四
作者：李四
来源：临澜镇
信息来源：临澜镇
录入：李四
浏览：126次
阅读126
点击 126次
访问：126
点赞 12
收藏 12
查看更多
点击加载更多
加载更多
返回首页
返回列表
回到顶部
网站地图
联系我们
TOP
相关推荐
有关动态
推荐链接
热门稿件
热点报道
最新文章
延伸阅读
更多新闻
热门信息
热门解读
热门推荐：
热门动态
`);

/** Lines that a report itself may have. */
const own = lines(`
附件：2025年主要指标
推进文件下载中心建设
打印产业园落成
分享发展成果
扫除一切障碍
上一届政府完成了目标
字里行间都是深情
编辑部落户
版权保护持续加强，新增作品三百件。
推进ICP备案，完成整改。
地址不变
阅读量持续走高
更多惠民举措落地
相关部门
`);

/** Where a document ends that has such a line behind its last. */
const endOf = (line: string) =>
  endOfDocument({ text: `全年完成税收五亿元。\n${line}`, links: [] }, { whole: true });

describe('a line that portals print around documents', () => {
  it.each(furniture)('%s', (line) => {
    expect(isFurnitureLine(line)).toBe(true);
    expect(endOf(line)).toBe(10);
  });

  it.each(foot)('below them: %s', (line) => {
    expect(endOf(line)).toBe(10);
  });

  it.each(own)('is none in %s', (line) => {
    expect(isFurnitureLine(line)).toBe(false);
    expect(endOf(line)).toBe(11 + line.length);
  });

  it('has a bound: whoever writes longer lines than that writes a document', () => {
    const line = (length: number) => `上一篇：${'长'.repeat(length - 4)}`;
    expect(isFurnitureLine(line(64))).toBe(true);
    expect(isFurnitureLine(line(65))).toBe(false);
    const words = (length: number) => `版权所有${'长'.repeat(length - 4)}`;
    expect(endOf(words(74))).toBe(10);
    expect(endOf(words(75))).not.toBe(10);
  });

  it('is never the first, and none where a line of the document follows', () => {
    const end = (text: string) => endOfDocument({ text, links: [] }, { whole: true });
    expect(end('打印本页\n返回顶部\n')).toBe(4);
    expect(end('税收增长。\n打印本页\n新建公园。\n\n返回顶部\n分享到：\n  ')).toBe(16);
    expect(end('税收增长。 \n')).toBe(5);
  });
});

describe('links below a document', () => {
  const text = '税收增长。\n临澜镇新闻一则\n[2024-01-02] 临澜镇新闻又一则\n';
  const link = (words: string, href = 'https://a.gov.cn/1.html') => {
    const start = text.indexOf(words);
    return { href, text: words, span: { start, end: start + words.length } };
  };
  const links = [link('临澜镇新闻一则'), link('临澜镇新闻又一则')];
  const end = (given: typeof links, of = text) =>
    endOfDocument({ text: of, links: given as never }, { whole: true });

  it('are none of it, with their days beside them', () => {
    expect(end(links)).toBe(5);
    expect(end([links[1]!])).toBe(13);
  });

  it('are its own where they lead within it or to a file, say a sentence, or stand below the word for an annex', () => {
    expect(end([links[0]!, link('临澜镇新闻又一则', 'https://a.gov.cn/1.html#b')])).toBe(
      text.trimEnd().length,
    );
    expect(end([links[0]!, link('临澜镇新闻又一则', 'https://a.gov.cn/1.pdf')])).toBe(text.trimEnd().length);
    const annex = text.replace('税收增长。', '附件两个：');
    expect(end(links, annex)).toBe(annex.trimEnd().length);
    const said = text.replace('又一则', '两则。');
    expect(end([links[0]!, { ...links[1]!, span: { ...links[1]!.span } }], said)).toBe(said.trimEnd().length);
  });
});
