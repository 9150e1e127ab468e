import { BarChart, type BarSeriesOption } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Group, Part, Picture } from './chart';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** No name beside a bar is longer, in characters, on a phone and where there is room. */
const LONGEST = { narrow: 20, wide: 38 };

/** So wide is a phone, in pixels. */
const NARROW_PX = 480;

/** Draws pictures in the colours that the style sheets have now. */
export class Drawing {
  private readonly chart: EChartsType;
  private picture: Picture | null = null;

  constructor(
    private readonly host: HTMLElement,
    go: (address: string) => void,
  ) {
    this.chart = init(host, null, { renderer: 'svg' });
    this.chart.on('click', ({ dataIndex, seriesIndex }) => {
      const address = this.picture?.groups[dataIndex]?.marks[seriesIndex ?? 0];
      if (address) {
        go(address);
      }
    });
  }

  draw(picture: Picture, moving: boolean) {
    this.picture = picture;
    const ink = this.colour('--vb-ink');
    const soft = this.colour('--vb-soft');
    const line = this.colour('--vb-line');
    const longest = this.host.clientWidth < NARROW_PX ? LONGEST.narrow : LONGEST.wide;
    const font = getComputedStyle(this.host).fontFamily;
    const names = {
      type: 'category' as const,
      data: picture.groups.map(({ name }) => name),
      axisLabel: {
        color: soft,
        hideOverlap: !picture.bars,
        formatter: (name: string) => (picture.bars && name.length > longest ? `${name.slice(0, longest - 1)}…` : name),
      },
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false },
      inverse: picture.bars,
    };
    const figures = {
      type: 'value' as const,
      minInterval: 1,
      axisLabel: {
        color: soft,
        hideOverlap: true,
        formatter: (figure: number) => figure.toLocaleString(document.documentElement.lang || undefined),
      },
      splitLine: { lineStyle: { color: line } },
    };
    this.chart.setOption(
      {
        animation: moving,
        animationDuration: 300,
        textStyle: { fontFamily: font, color: ink },
        grid: { left: 4, right: 16, top: picture.parts.length > 1 ? 40 : 12, bottom: 4, containLabel: true },
        legend: {
          show: picture.parts.length > 1,
          type: 'scroll',
          top: 0,
          left: 0,
          itemWidth: 12,
          itemHeight: 12,
          textStyle: { color: ink },
          pageTextStyle: { color: soft },
          pageIconColor: ink,
          pageIconInactiveColor: line,
        },
        tooltip: {
          trigger: 'item',
          renderMode: 'richText',
          confine: true,
          backgroundColor: this.colour('--vb-surface'),
          borderColor: line,
          textStyle: { color: ink, fontFamily: font },
          formatter: ({ dataIndex, seriesIndex }: { dataIndex: number; seriesIndex: number }) =>
            said(picture.groups[dataIndex], seriesIndex),
        },
        xAxis: picture.bars ? figures : names,
        yAxis: picture.bars ? names : figures,
        series: picture.parts.map((part, index) => this.series(part, index, picture)),
      },
      { notMerge: true },
    );
  }

  resize() {
    this.chart.resize();
  }

  end() {
    this.chart.dispose();
  }

  private series({ name, colour, strength }: Part, index: number, picture: Picture): BarSeriesOption {
    return {
      type: 'bar',
      name,
      stack: 'all',
      barMaxWidth: picture.bars ? 18 : 44,
      barCategoryGap: picture.groups.length > 14 && !picture.bars ? '12%' : '35%',
      data: picture.groups.map(({ values, colour: own }) => ({
        value: values[index] || null,
        ...(own && { itemStyle: { color: this.colour(own) } }),
      })),
      cursor: picture.groups.some(({ marks }) => marks[index]) ? 'pointer' : 'default',
      itemStyle: { color: this.colour(colour), opacity: strength, borderColor: this.colour('--vb-chrome'), borderWidth: picture.parts.length > 1 ? 0.5 : 0 },
      emphasis: { focus: 'none', itemStyle: { opacity: Math.min(1, strength + 0.2) } },
    };
  }

  /** What a variable of the style sheets is now, light or dark, in a form that every program of graphics reads. */
  private colour(variable: string) {
    const probe = document.createElement('span');
    probe.style.color = `var(${variable})`;
    probe.hidden = true;
    this.host.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }
}

function said(group: Group | undefined, index: number) {
  return group ? `${group.name}\n${group.said[index]}` : '';
}
