package award.home.web;

import award.home.web.Place.Heading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The task list at the left, and where in it the reader is.
@Named
@RequestScoped
public class Navigation {

    /// The places under one heading.
    public record Group(Heading heading, List<Place> places) {}

    public List<Group> groups() {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        return Arrays.stream(Heading.values())
                .map(heading -> new Group(heading, Stream.of(Place.values())
                        .filter(place -> place.heading() == heading && place.isOpenTo(context::isUserInRole))
                        .toList()))
                .toList();
    }

    public boolean isAt(Place place) {
        return place == here();
    }

    /// The reader's place this page belongs to: the page itself, or the one in whose folder it lies. Pages of a stage lie under the editions.
    public Place here() {
        var page = page();
        var context = FacesContext.getCurrentInstance().getExternalContext();
        return Stream.of(Place.values())
                .filter(place -> place.covers(page) && place.isOpenTo(context::isUserInRole))
                .findFirst()
                .orElse(page.equals(Place.DESK.address()) ? Place.DESK : Place.EDITIONS);
    }

    /// Whether this page lies below its place, so that the way to it begins with a link to that place.
    public boolean isBelow() {
        return !page().equals(here().address());
    }

    private static String page() {
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.substring(0, view.lastIndexOf('.'));
    }
}
