package verbatim.report;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The desk's sign, as a picture at the head of its reports: a PNG, no larger than a head has room for. */
public final class Logo {

    /** More is no sign for a head, in bytes. */
    public static final int LARGEST_FILE = 2 << 20;

    /** In points of the picture. Twice what a head shows, for sharp print. */
    private static final int WIDEST = 480;

    private static final int HIGHEST = 160;

    /** More in one direction is refused before it is drawn: a small file can unpack to gigabytes. */
    private static final int MOST = 6000;

    private final byte[] png;
    private final int width;
    private final int height;

    private Logo(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /**
     * The sign that a file has, made smaller where it is too large. What the file says beside its picture is left out.
     *
     * @throws ReportRefused if it is no PNG, JPEG or GIF that can be read, or too large
     */
    public static Logo of(byte[] file) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (file.length > LARGEST_FILE || !readers.hasNext()) {
                throw new ReportRefused(ReportRefusal.NO_LOGO, MOST);
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return drawn(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            throw new ReportRefused(ReportRefusal.NO_LOGO, MOST);
        }
    }

    /** One that was kept. */
    static Logo kept(byte[] png) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        return new Logo(png, picture.getWidth(), picture.getHeight());
    }

    private static Logo drawn(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MOST || height > MOST) {
            throw new ReportRefused(ReportRefusal.NO_LOGO, MOST);
        }
        var scale = Math.min(1, Math.min((double) WIDEST / width, (double) HIGHEST / height));
        int wide = Math.max(1, (int) Math.round(width * scale));
        int high = Math.max(1, (int) Math.round(height * scale));
        var small = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        var canvas = small.createGraphics();
        try {
            canvas.drawImage(reader.read(0).getScaledInstance(wide, high, Image.SCALE_SMOOTH), 0, 0, null);
        } finally {
            canvas.dispose();
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return new Logo(out.toByteArray(), wide, high);
    }

    /** The picture, as a PNG. */
    public byte[] png() {
        return png.clone();
    }

    /** How wide a head shows it, in points of a screen: half of what it has. */
    int shownWidth() {
        return Math.max(1, width / 2);
    }

    /** How high a head shows it. */
    int shownHeight() {
        return Math.max(1, height / 2);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Its points row by row, red, green and blue, on white paper where it lets the paper through. */
    byte[] onWhite() {
        try {
            var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var canvas = paper.createGraphics();
            canvas.drawImage(ImageIO.read(new ByteArrayInputStream(png)), 0, 0, Color.WHITE, null);
            canvas.dispose();
            var points = new byte[width * height * 3];
            for (int i = 0; i < width * height; i++) {
                int point = paper.getRGB(i % width, i / width);
                points[3 * i] = (byte) (point >> 16);
                points[3 * i + 1] = (byte) (point >> 8);
                points[3 * i + 2] = (byte) point;
            }
            return points;
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory can be read", e);
        }
    }

    /** As an address that holds the picture itself. */
    public String asAddress() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(png, logo.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }
}
