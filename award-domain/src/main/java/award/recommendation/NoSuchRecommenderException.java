package award.recommendation;

import java.util.NoSuchElementException;

/// There is no recommending body of this identifier, or none that the caller may see.
public class NoSuchRecommenderException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NoSuchRecommenderException(RecommenderId id) {
        super("no recommender " + id);
    }
}
