using System.Runtime.CompilerServices;

namespace Slipway;

/// <summary>The metadata of every document.</summary>
public static class DocumentExtensions
{
    /// <summary>Adds a label.</summary>
    /// <typeparam name="T">The document's type.</typeparam>
    /// <param name="document">The document.</param>
    /// <param name="key">The label.</param>
    /// <param name="value">Its value.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The document.</returns>
    public static T WithLabel<T>(
        this T document,
        [SpecValue("labels", Format = "qualified-name")] string key,
        [SpecValue("labels", Format = "label-value")] string value,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : SpecDocument => document.Mark("labels", key, value, callerFile, callerLine);

    /// <summary>Adds an annotation.</summary>
    /// <typeparam name="T">The document's type.</typeparam>
    /// <param name="document">The document.</param>
    /// <param name="key">The annotation.</param>
    /// <param name="value">Its value.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The document.</returns>
    public static T WithAnnotation<T>(
        this T document,
        [SpecValue("annotations", Format = "qualified-name")] string key,
        string value,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : SpecDocument => document.Mark("annotations", key, value, callerFile, callerLine);

    /// <summary>Names something that must happen before the object is deleted.</summary>
    /// <typeparam name="T">The document's type.</typeparam>
    /// <param name="document">The document.</param>
    /// <param name="finalizer">Its name.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The document.</returns>
    public static T WithFinalizer<T>(
        this T document,
        string finalizer,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : SpecDocument => document.MetadataItem("finalizers", finalizer, callerFile, callerLine);

    /// <summary>Names an object this one belongs to.</summary>
    /// <typeparam name="T">The document's type.</typeparam>
    /// <param name="document">The document.</param>
    /// <param name="owner">The owner reference: <c>SpecValue.Map(("apiVersion", …), ("kind", …), ("name", …), ("uid", …))</c>.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <returns>The document.</returns>
    public static T WithOwnerReference<T>(
        this T document,
        SpecValue owner,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        where T : SpecDocument => document.MetadataItem("ownerReferences", owner, callerFile, callerLine);

    private static T Mark<T>(
        this T document,
        string kind,
        string key,
        string value,
        string file,
        int line,
        [CallerMemberName] string call = ""
    )
        where T : SpecDocument
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(key);
        document
            .Entries.Map("metadata", file, line, call)
            .Map(kind, file, line, call)
            .Set(key, new SpecItem(value, file, line, call));
        return document;
    }

    private static T MetadataItem<T>(
        this T document,
        string kind,
        SpecValue item,
        string file,
        int line,
        [CallerMemberName] string call = ""
    )
        where T : SpecDocument
    {
        ArgumentNullException.ThrowIfNull(document);
        document
            .Entries.Map("metadata", file, line, call)
            .List(kind, file, line, call)
            .Items.Add(new SpecItem(item, file, line, call));
        return document;
    }
}
