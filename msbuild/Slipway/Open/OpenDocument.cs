using System.Runtime.CompilerServices;
using Slipway.Runtime;

namespace Slipway;

/// <summary>A document of a kind that Slipway has no schema of, or with keys that its schema does not know.</summary>
public sealed class OpenDocument : SpecDocument
{
    /// <summary>Starts a document.</summary>
    /// <param name="apiVersion">Its apiVersion.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its name.</param>
    /// <param name="namespace">Its namespace; the project's SlipwayNamespace where it is left out.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    public OpenDocument(
        string apiVersion,
        string kind,
        [SpecValue("name", Declares = "document")] string name,
        string? @namespace = null,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        : base(apiVersion, kind, name, @namespace, callerFile, callerLine) { }

    /// <summary>Starts a document that its keys tell, as those of VESSL; it has none yet.</summary>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    public OpenDocument([CallerFilePath] string callerFile = "", [CallerLineNumber] int callerLine = 0)
        : base(callerFile, callerLine) { }

    /// <summary>Sets a key of the document.</summary>
    /// <param name="key">The key: <c>spec</c>.</param>
    /// <param name="value">Its value, in place of one that is there.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The document, for more of it.</returns>
    public OpenDocument With(
        string key,
        SpecValue value,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
    {
        SpecEntries.Set(this, key, value, callerFile, callerLine);
        return this;
    }
}
