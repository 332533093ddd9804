using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Slipway.Listing;

/// <summary>A place in the sources that keeps no tree alive.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The characters.</param>
/// <param name="Lines">The same by line and column.</param>
internal sealed record Place(string File, TextSpan Span, LinePositionSpan Lines)
{
    public static Place Of(ISymbol symbol)
    {
        var location = symbol.Locations[0];
        return new Place(location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);
    }

    public Location ToLocation() => Location.Create(File, Span, Lines);
}
