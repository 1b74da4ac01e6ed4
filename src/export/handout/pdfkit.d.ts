/** As much of pdfkit as the handout uses; the package ships no types. */
declare module "pdfkit" {
  export type StructOptions = {
    alt?: string;
    actual?: string;
    lang?: string;
    title?: string;
    /** Left, top, right, bottom from the top left of the page. */
    bbox?: [number, number, number, number];
    placement?: "Block" | "Inline";
    scope?: "Column" | "Row";
  };
  export type StructElement = {
    add(child: StructElement | (() => void)): StructElement;
    end(): void;
  };
  export type AnnotationOptions = { structParent?: StructElement; Contents?: string };
  export type OutlineItem = { addItem(title: string): OutlineItem };
  type DocumentOptions = {
    size: [number, number];
    margin: number;
    pdfVersion: "1.7";
    tagged: boolean;
    displayTitle: boolean;
    lang: string;
    bufferPages: boolean;
    autoFirstPage: boolean;
    /** Empty: no standard font, which could not be embedded. */
    font: string;
    subset: "PDF/UA";
    info: { [key: string]: string | Date };
  };
  export class PDFDocument {
    constructor(options: DocumentOptions);
    readonly outline: OutlineItem;
    addPage(): this;
    switchToPage(page: number): unknown;
    bufferedPageRange(): { start: number; count: number };
    registerFont(name: string, src: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    currentLineHeight(includeGap: boolean): number;
    text(text: string, x: number, y: number, options: { lineBreak: false }): this;
    image(src: Uint8Array, x: number, y: number, size: { width: number; height: number }): this;
    struct(type: string, options?: StructOptions): StructElement;
    addStructure(element: StructElement): this;
    markContent(tag: "Artifact", options: { type: "Pagination" | "Layout" }): this;
    endMarkedContent(): this;
    link(x: number, y: number, w: number, h: number, url: string, options: AnnotationOptions): this;
    goTo(
      x: number,
      y: number,
      w: number,
      h: number,
      name: string,
      options: AnnotationOptions,
    ): this;
    addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
    save(): this;
    restore(): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): this;
    closePath(): this;
    rotate(degrees: number, options: { origin: [number, number] }): this;
    fillColor(color: string, opacity?: number): this;
    strokeColor(color: string, opacity?: number): this;
    fillOpacity(opacity: number): this;
    strokeOpacity(opacity: number): this;
    lineWidth(width: number): this;
    lineCap(cap: "butt" | "round"): this;
    lineJoin(join: "miter" | "round"): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    fill(): this;
    stroke(): this;
    fillAndStroke(): this;
    on(event: "data", listener: (bytes: Uint8Array) => void): this;
    on(event: "end", listener: () => void): this;
    on(event: "error", listener: (error: Error) => void): this;
    end(): void;
  }
}
