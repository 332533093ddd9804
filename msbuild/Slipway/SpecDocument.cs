namespace Slipway;

/// <summary>A whole document: what it is, by <c>apiVersion</c> and <c>kind</c> or by its keys, and a name.</summary>
public abstract class SpecDocument : SpecObject
{
    /// <summary>Starts a document.</summary>
    /// <param name="apiVersion">The API group and version.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The document's name.</param>
    /// <param name="namespace">Its namespace; null for the project's own.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    protected SpecDocument(
        string apiVersion,
        string kind,
        string name,
        string? @namespace,
        string callerFile,
        int callerLine
    )
        : base(callerFile, callerLine)
    {
        Name = name;
        Namespace = @namespace;
        SpecEntries.Set(this, "apiVersion", apiVersion, callerFile, callerLine);
        SpecEntries.Set(this, "kind", kind, callerFile, callerLine);
        SpecEntries.Put(this, "metadata", "name", name, callerFile, callerLine);
        if (@namespace is not null)
            SpecEntries.Put(this, "metadata", "namespace", @namespace, callerFile, callerLine);
    }

    /// <summary>Starts a document that is recognized by its keys, and has its name at its root.</summary>
    /// <param name="name">The document's name.</param>
    /// <param name="callerFile">The file of the user's call.</param>
    /// <param name="callerLine">The line of the user's call.</param>
    protected SpecDocument(string name, string callerFile, int callerLine)
        : base(callerFile, callerLine)
    {
        Name = name;
        SpecEntries.Set(this, "name", name, callerFile, callerLine);
    }

    /// <summary>Starts a document that is recognized by its keys, of which it has none yet.</summary>
    private protected SpecDocument(string callerFile, int callerLine)
        : base(callerFile, callerLine)
    {
        Name = "";
    }

    /// <summary>Goes on with the document that another builder began.</summary>
    /// <param name="begun">The builder of what was required first.</param>
    protected SpecDocument(SpecDocument begun)
        : base(begun)
    {
        Name = begun.Name;
        Namespace = begun.Namespace;
    }

    /// <summary>The document's name.</summary>
    public string Name { get; }

    /// <summary>The namespace it was given; null where it takes the project's own.</summary>
    public string? Namespace { get; }

    /// <summary>The document as a tree.</summary>
    internal virtual SpecMap Tree() => Entries;
}
