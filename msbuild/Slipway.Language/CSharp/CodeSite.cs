namespace Slipway.Language.CSharp;

/// <summary>What the code tells of a call when it runs.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line that the arguments begin in.</param>
/// <param name="Call">The method, or the class that is made; empty where it is not known.</param>
/// <param name="Outer">The call that wrote what holds the value; null where there is none.</param>
public sealed record CodeSite(string File, int Line, string Call, CodeSite? Outer)
{
    /// <summary>The site and those around it in the same line: a method of the library may call others on behalf of the user.</summary>
    public IEnumerable<CodeSite> Ways
    {
        get
        {
            for (var site = this; site is not null && site.File == File && site.Line == Line; site = site.Outer)
                yield return site;
        }
    }
}
