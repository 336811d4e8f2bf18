import ca.uhn.fhir.sl.cache.Cache;
import ca.uhn.fhir.sl.cache.CacheLoader;
import ca.uhn.fhir.sl.cache.CacheProvider;
import ca.uhn.fhir.sl.cache.LoadingCache;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The cache that HAPI asks for at its start and that the jar leaves out: a map that forgets nothing. */
public final class MapCache<K, V> implements LoadingCache<K, V> {
    private final Map<K, V> map = new ConcurrentHashMap<>();
    private final CacheLoader<K, V> loader;

    private MapCache(CacheLoader<K, V> loader) {
        this.loader = loader;
    }

    /** What HAPI finds through `META-INF/services`. */
    public static final class Provider<K, V> implements CacheProvider<K, V> {
        @Override
        public Cache<K, V> create(long timeout) {
            return new MapCache<>(null);
        }

        @Override
        public Cache<K, V> create(long timeout, long size) {
            return new MapCache<>(null);
        }

        @Override
        public LoadingCache<K, V> create(long timeout, CacheLoader<K, V> loader) {
            return new MapCache<>(loader);
        }

        @Override
        public LoadingCache<K, V> create(long timeout, long size, CacheLoader<K, V> loader) {
            return new MapCache<>(loader);
        }
    }

    @Override
    public V get(K key) {
        V found = map.get(key);
        if (found != null || loader == null) return found;
        refresh(key);
        return map.get(key);
    }

    @Override
    public void refresh(K key) {
        try {
            V value = loader.load(key);
            if (value != null) map.put(key, value);
        } catch (Exception error) {
            throw new IllegalStateException(error);
        }
    }

    @Override
    public Map<K, V> getAll(Iterable<? extends K> keys) {
        Map<K, V> all = new HashMap<>();
        for (K key : keys) all.put(key, get(key));
        return all;
    }

    @Override
    public V getIfPresent(K key) {
        return map.get(key);
    }

    @Override
    public V get(K key, Function<? super K, ? extends V> make) {
        return map.computeIfAbsent(key, make);
    }

    @Override
    public Map<K, V> getAllPresent(Iterable<? extends K> keys) {
        Map<K, V> all = new HashMap<>();
        for (K key : keys) {
            V value = map.get(key);
            if (value != null) all.put(key, value);
        }
        return all;
    }

    @Override
    public void put(K key, V value) {
        map.put(key, value);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> values) {
        map.putAll(values);
    }

    @Override
    public void invalidate(K key) {
        map.remove(key);
    }

    @Override
    public void invalidateAll(Iterable<? extends K> keys) {
        for (K key : keys) map.remove(key);
    }

    @Override
    public void invalidateAll() {
        map.clear();
    }

    @Override
    public long estimatedSize() {
        return map.size();
    }

    @Override
    public void cleanUp() {}
}
