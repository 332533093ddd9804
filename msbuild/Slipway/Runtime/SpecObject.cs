namespace Slipway.Runtime;

/// <summary>A mapping of a spec and the members that fill it: the base of every builder.</summary>
public abstract class SpecObject
{
    /// <summary>Starts an empty mapping.</summary>
    /// <param name="callerFile">The file of the call that asked for it.</param>
    /// <param name="callerLine">The line of that call.</param>
    protected SpecObject(string callerFile, int callerLine)
        : this(new SpecMap(), callerFile, callerLine) { }

    private protected SpecObject(SpecMap entries, string callerFile, int callerLine)
    {
        File = callerFile;
        Line = callerLine;
        Entries = entries;
    }

    /// <summary>Goes on with the mapping that another builder began.</summary>
    /// <param name="begun">The builder of what was required first.</param>
    protected SpecObject(SpecObject begun)
    {
        ArgumentNullException.ThrowIfNull(begun);
        File = begun.File;
        Line = begun.Line;
        Entries = begun.Entries;
    }

    /// <summary>What the builder was given so far.</summary>
    internal SpecMap Entries { get; }

    /// <summary>The file of the call that made the builder.</summary>
    internal string File { get; }

    /// <summary>The line of the call that made the builder.</summary>
    internal int Line { get; }
}
