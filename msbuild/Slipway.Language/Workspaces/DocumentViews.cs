namespace Slipway.Language.Workspaces;

/// <summary>The views that a document has been asked for. They are few, and most documents have one or two.</summary>
internal sealed class DocumentViews
{
    private Known? first;

    /// <summary>Finds a view, or makes it.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    /// <param name="document">The document it is of.</param>
    /// <returns>The view, the same for every caller; null where the document has none of the kind.</returns>
    public TView? Get<TView>(SpecDocument document)
        where TView : class, IDocumentView<TView>
    {
        if (Find(typeof(TView)) is { } known)
            return (TView?)known.View;
        // Others may have made it meanwhile: theirs counts, so that all callers hold the same one.
        var made = new Known(typeof(TView), TView.Of(document));
        while (true)
        {
            if (Find(typeof(TView)) is { } theirs)
                return (TView?)theirs.View;
            made.Next = Volatile.Read(ref first);
            if (ReferenceEquals(Interlocked.CompareExchange(ref first, made, made.Next), made.Next))
                return (TView?)made.View;
        }
    }

    private Known? Find(Type type)
    {
        var known = Volatile.Read(ref first);
        while (known is not null && known.Type != type)
            known = known.Next;
        return known;
    }

    private sealed class Known(Type type, object? view)
    {
        public Type Type { get; } = type;

        public object? View { get; } = view;

        public Known? Next { get; set; }
    }
}
