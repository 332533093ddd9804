namespace Slipway.Compiler.Tests.Needs;

public class ClusterNeedsTests
{
    private const string Spec1 = """
        - name: demo
          type: webservice
          properties:
            image: nginx:1.25
            imagePullSecrets: [registry]
            env:
            - name: TOKEN
              valueFrom: {secretKeyRef: {name: keys, key: token}}
            - name: MODE
              valueFrom: {configMapKeyRef: {name: settings, key: mode}}
            volumeMounts:
              secret: [{name: certificates, mountPath: /keys, secretName: keys}]
              pvc: [{name: uploads, mountPath: /uploads, claimName: uploads}]
        - name: serving
          type: model-serving
          properties:
            predictors:
            - name: p
              graph: {name: m, implementation: sklearn, modelUri: "pvc://models/m"}
        """;

    [Fact]
    public void What_nothing_makes_is_noted_once_in_order() =>
        Notes("kubernetes", Spec.Application(Spec1, inNamespace: "ml"))
            .ShouldBe([
                "needs ConfigMap 'settings' in namespace 'ml' (component 'demo', env MODE)",
                "needs PersistentVolumeClaim 'models' in namespace 'ml' (component 'serving', model m)",
                "needs PersistentVolumeClaim 'uploads' in namespace 'ml' (component 'demo', volume uploads)",
                "needs Secret 'keys' in namespace 'ml' (component 'demo', env TOKEN; component 'demo', volume certificates)",
                "needs Secret 'registry' in namespace 'ml' (component 'demo', image pulls)",
            ]);

    [Fact]
    public void What_is_in_the_project_in_the_same_namespace_is_not_needed() =>
        Notes(
                "kubernetes",
                Spec.Application(Spec1, inNamespace: "ml")
                    + "---\napiVersion: v1\nkind: Secret\nmetadata: {name: keys, namespace: ml}\n"
                    + "---\napiVersion: v1\nkind: Secret\nmetadata: {name: registry, namespace: other}\n"
            )
            .Where(note => note.Contains("Secret", StringComparison.Ordinal))
            .ShouldBe(["needs Secret 'registry' in namespace 'ml' (component 'demo', image pulls)"]);

    [Fact]
    public void Other_targets_have_no_notes() => Notes("kubevela", Spec.Application(Spec1)).ShouldBeEmpty();

    private static IReadOnlyList<string> Notes(string target, string spec)
    {
        var compilation = Compile.For(target, spec);
        compilation.Analysis.HasErrors.ShouldBeFalse(string.Join('\n', compilation.Analysis.Diagnostics));
        return compilation.Manifests[0].Notes;
    }
}
