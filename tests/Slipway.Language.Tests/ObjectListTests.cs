namespace Slipway.Language.Tests;

/// <summary>The items of a List are documents.</summary>
public class ObjectListTests
{
    [Fact]
    public void Its_items_are_checked_like_documents() =>
        SpecTest.Verify(
            """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: core.oam.dev/v1beta1
              kind: Application
              metadata: {name: demo}
              spec:
                components:
                - name: lab
                  type: jupyter-notebook
                  properties:
                    storage: [{name: work, mountPath: /work}]
                    {|SLIP1001:memroy|}: 1Gi
            - apiVersion: v1
              kind: PersistentVolumeClaim
              metadata: {name: work}
              spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
            """
        );

    [Fact]
    public void An_item_that_is_not_an_object_is_reported() =>
        SpecTest.Verify("apiVersion: v1\nkind: List\nitems:\n- {|SLIP0016:text|}\n- {|SLIP0016:name|}: a\n");

    [Fact]
    public void An_empty_one_is_fine() => SpecTest.Verify("apiVersion: v1\nkind: List\nitems: []\n");
}
