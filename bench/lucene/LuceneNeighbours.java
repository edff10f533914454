import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The peer: Lucene's MoreLikeThis for every text, with the 25 terms that it chooses of each, as it does unless told otherwise. Arguments: file of texts,
 * how many neighbours, how many threads. Prints seconds, from texts to neighbours, and megabytes.
 */
public final class LuceneNeighbours {
    public static void main(String[] arguments) throws Exception {
        List<String> texts = Files.readAllLines(Paths.get(arguments[0]), StandardCharsets.UTF_8);
        int most = Integer.parseInt(arguments[1]);
        long start = System.nanoTime();
        IndexReader reader = index(texts);
        IndexSearcher searcher = new IndexSearcher(reader);
        ForkJoinPool pool = new ForkJoinPool(Integer.parseInt(arguments[2]));
        long found = pool.submit(() -> IntStream.range(0, texts.size()).parallel().mapToLong(document -> neighbours(reader, searcher, document, most)).sum()).get();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%.2f %d %d threads, %d neighbours%n", seconds, megabytes(), Integer.parseInt(arguments[2]), found);
    }

    private static IndexReader index(List<String> texts) throws Exception {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setStoreTermVectors(true);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new NorwegianAnalyzer()).setRAMBufferSizeMB(512))) {
            for (String text : texts) {
                Document document = new Document();
                document.add(new Field("text", text, type));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(directory);
    }

    private static int neighbours(IndexReader reader, IndexSearcher searcher, int document, int most) {
        try {
            MoreLikeThis like = new MoreLikeThis(reader);
            like.setFieldNames(new String[] {"text"});
            like.setMinTermFreq(1);
            like.setMinDocFreq(2);
            int others = 0;
            for (var hit : searcher.search(like.like(document), most + 1).scoreDocs) {
                if (hit.doc != document && others < most) others++;
            }
            return others;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long megabytes() throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
        return 0;
    }
}
