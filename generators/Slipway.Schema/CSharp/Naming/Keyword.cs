namespace Slipway.Schema.CSharp.Naming;

/// <summary>C#'s own words, those that are words only in some places too.</summary>
internal static class Keyword
{
    private const string Words =
        "__arglist __makeref __reftype __refvalue abstract add alias allows and as ascending assembly async await "
        + "base bool break by byte case catch char checked class const continue decimal default delegate descending "
        + "do double else enum equals event explicit extension extern false field file finally fixed float for "
        + "foreach from get global goto group if implicit in init int interface internal into is join let lock long "
        + "managed method module nameof namespace new not null object on operator or orderby out override param "
        + "params partial private property protected public readonly record ref remove required return sbyte scoped "
        + "sealed select set short sizeof stackalloc static string struct switch this throw true try type typeof "
        + "typevar uint ulong unchecked unmanaged unsafe ushort using virtual void volatile when where while with "
        + "yield";

    private static readonly HashSet<string> Known = new(Words.Split(' '), StringComparer.Ordinal);

    /// <summary>A name as it is written where it may be one of C#'s own words.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name, with <c>@</c> where it needs it.</returns>
    public static string Escape(string name) => Known.Contains(name) ? "@" + name : name;
}
