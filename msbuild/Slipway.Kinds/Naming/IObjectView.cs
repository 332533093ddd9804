namespace Slipway.Kinds.Naming;

/// <summary>An object as far as names are read from it, be it JSON or a spec.</summary>
public interface IObjectView
{
    /// <summary>A text.</summary>
    /// <param name="path">The path: <c>metadata.name</c>.</param>
    /// <returns>The text; null where there is none.</returns>
    string? Text(string path);

    /// <summary>The objects in a list.</summary>
    /// <param name="path">The path: <c>spec.predictors</c>.</param>
    /// <returns>The objects; none where there is no list.</returns>
    IEnumerable<IObjectView> List(string path);
}
