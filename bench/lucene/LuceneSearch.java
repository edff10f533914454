import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * The peer: Lucene's Norwegian analyzer over the same texts. Reads queries line by line and answers "hits", then nanoseconds on the wall and of
 * the processor without and with marking the words in the page.
 * A search collects all hits, the best twenty with their ids, and the number under every kind and facet term by intersecting bit sets.
 */
public final class LuceneSearch {
    private final Analyzer analyzer = new NorwegianAnalyzer();
    private final Map<String, FixedBitSet> terms = new HashMap<>();
    private IndexSearcher searcher;
    private UnifiedHighlighter highlighter;
    private Query query;
    private TopDocs page;

    public static void main(String[] arguments) throws Exception {
        LuceneSearch lucene = new LuceneSearch();
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        long start = System.nanoTime();
        lucene.index(arguments[0]);
        long used = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        out.printf("Lucene built in %d ms (processor %d ms over all threads, with the start of Java)%n", (System.nanoTime() - start) / 1_000_000, used / 1_000_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            long before = System.nanoTime();
            long usedBefore = threads.getCurrentThreadCpuTime();
            int hits = lucene.search(line);
            long wall = System.nanoTime() - before;
            long processor = threads.getCurrentThreadCpuTime() - usedBefore;
            lucene.mark();
            out.println(hits + " " + wall + " " + processor + " " + (System.nanoTime() - before) + " " + (threads.getCurrentThreadCpuTime() - usedBefore));
        }
    }

    private void index(String file) throws Exception {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(analyzer);
        config.setRAMBufferSizeMB(512);
        int entries = (int) Files.lines(Paths.get(file), StandardCharsets.UTF_8).count();
        try (IndexWriter writer = new IndexWriter(directory, config);
             BufferedReader reader = Files.newBufferedReader(Paths.get(file), StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] columns = line.split("\t", -1);
                Document document = new Document();
                document.add(new BinaryDocValuesField("id", new BytesRef(columns[0])));
                document.add(new TextField("name", columns[1], Field.Store.YES));
                document.add(new TextField("alias", columns[2], Field.Store.NO));
                document.add(new TextField("body", columns[3], Field.Store.YES));
                writer.addDocument(document);
                for (String term : columns[4].split(" ")) terms.computeIfAbsent(term, t -> new FixedBitSet(entries)).set(number);
                number++;
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        highlighter = new UnifiedHighlighter(searcher, analyzer);
    }

    private int search(String text) throws Exception {
        FixedBitSet found = new FixedBitSet(searcher.getIndexReader().maxDoc());
        TopScoreDocCollector best = TopScoreDocCollector.create(20, Integer.MAX_VALUE);
        query = query(text);
        searcher.search(query, MultiCollector.wrap(best, all(found)));
        long counted = 0;
        for (FixedBitSet term : terms.values()) counted += FixedBitSet.intersectionCount(found, term);
        int stored = 0;
        page = best.topDocs();
        for (var hit : page.scoreDocs) stored += id(hit.doc).length();
        return counted + stored < 0 ? -1 : found.cardinality();
    }

    private String id(int document) throws Exception {
        BinaryDocValues ids = searcher.getIndexReader().leaves().get(0).reader().getBinaryDocValues("id");
        ids.advanceExact(document);
        return ids.binaryValue().utf8ToString();
    }

    /** What a page of hits needs besides: the name and a snippet of the text of each, with the words marked. */
    private void mark() throws Exception {
        highlighter.highlightFields(new String[] {"name", "body"}, query, page, new int[] {1, 1});
    }

    private static Collector all(FixedBitSet found) {
        return new SimpleCollector() {
            private int base;

            @Override
            protected void doSetNextReader(LeafReaderContext context) {
                base = context.docBase;
            }

            @Override
            public void collect(int document) {
                found.set(base + document);
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        };
    }

    /** Every word must stand in one of the fields; the name and aliases count eight times. */
    private Query query(String text) throws Exception {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream stream = analyzer.tokenStream("body", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
                anywhere.add(new BoostQuery(new TermQuery(new Term("name", word)), 8), BooleanClause.Occur.SHOULD);
                anywhere.add(new BoostQuery(new TermQuery(new Term("alias", word)), 8), BooleanClause.Occur.SHOULD);
                anywhere.add(new TermQuery(new Term("body", word)), BooleanClause.Occur.SHOULD);
                query.add(anywhere.build(), BooleanClause.Occur.MUST);
            }
            stream.end();
        }
        return query.build();
    }
}
