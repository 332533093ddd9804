namespace Slipway.Language.Schemas.Cue;

/// <summary>Finds out what a struct declares.</summary>
internal sealed class CueStructReader(CueReader reader)
{
    /// <summary>Reads a struct.</summary>
    public CueShape Read(CueStruct source, CueScope around)
    {
        var scope = new CueScope(source, around, isFilledIn: true);
        var own = new CueStructShape();
        var embedded = new List<CueShape>();
        CueStructShape? inSomeCases = null;
        var hasOwn = source.Parts.Count == 0;
        foreach (var part in source.Parts)
        {
            switch (part)
            {
                case CueField { IsInternal: true } or CueLet:
                    break;
                case CueEmbedding embedding:
                    embedded.Add(reader.Inside(embedding.Value, scope));
                    break;
                case CueClause clause:
                    var some = InSomeCases(clause, scope);
                    inSomeCases = inSomeCases?.Or(some) ?? some;
                    hasOwn = true;
                    break;
                default:
                    own = own.And(Own(part, scope));
                    hasOwn = true;
                    break;
            }
        }
        var shape = new CueShape { Struct = inSomeCases is null ? own : own.With(inSomeCases) };
        return hasOwn || embedded.Count == 0
            ? embedded.Aggregate(shape, CueUnion.And)
            : embedded.Aggregate(CueUnion.And);
    }

    private CueStructShape Own(CuePart part, CueScope scope) =>
        part switch
        {
            CueField { Name: { } name } field => new CueStructShape
            {
                Fields = [new CueFieldShape(name, field.Mark, reader.Inside(field.Value, scope), field.Comment)],
            },
            CuePattern { Keys: CueName { Name: "string" or "_" } } pattern => new CueStructShape
            {
                Others = reader.Read(pattern.Value, scope),
            },
            _ => CueStructShape.Open,
        };

    /// <summary>What a condition declares may be there; a loop may declare any field.</summary>
    private CueStructShape InSomeCases(CueClause clause, CueScope scope)
    {
        if (!clause.IsLoop)
            return reader.Read(clause.Body, scope).Struct ?? CueStructShape.Open;
        reader.NotRead(clause.Span, "what a loop declares");
        return CueStructShape.Open;
    }
}
